package org.planisphere.model;

/// What a deployed service may do here.
public enum ServiceMode implements YamlName {
    READ_WRITE("read-write"),
    READ_ONLY("read-only"),
    STANDBY("standby"),
    DISABLED("disabled");

    private final String yaml;

    ServiceMode(String yaml) {
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
