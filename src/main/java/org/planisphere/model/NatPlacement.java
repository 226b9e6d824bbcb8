package org.planisphere.model;

/// Where network address translation runs.
public enum NatPlacement implements YamlName {
    NONE("none"),
    SHARED("shared"),
    PER_ZONE("per-zone");

    private final String yaml;

    NatPlacement(String yaml) {
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
