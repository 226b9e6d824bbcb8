package org.planisphere.model;

/// What readers of a store may rely on.
public enum Consistency implements YamlName {
    STRONG("strong"),
    BOUNDED_STALENESS("bounded-staleness"),
    SESSION("session"),
    EVENTUAL("eventual");

    private final String yaml;

    Consistency(String yaml) {
        this.yaml = yaml;
    }

    @Override
    public String yaml() {
        return yaml;
    }

    @Override
    public String toString() {
        return yaml;
    }
}
