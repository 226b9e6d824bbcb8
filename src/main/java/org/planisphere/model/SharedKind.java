package org.planisphere.model;

/// What several regions lean on together.
public enum SharedKind implements YamlName {
    STATE("state"),
    IDENTITY("identity"),
    SECRETS("secrets"),
    IMAGES("images"),
    CI("ci"),
    DNS("dns");

    private final String yaml;

    SharedKind(String yaml) {
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
