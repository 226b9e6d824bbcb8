package org.planisphere.model;

/// How a new version reaches a region.
public enum DeliveryStrategy implements YamlName {
    CANARY("canary"),
    BLUE_GREEN("blue-green"),
    ROLLING("rolling"),
    ALL_AT_ONCE("all-at-once");

    private final String yaml;

    DeliveryStrategy(String yaml) {
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
