package org.planisphere.model;

/// Where a service of the catalogue belongs.
public enum ServicePlacement implements YamlName {
    ALL("all"),
    FULL("full"),
    LIGHTWEIGHT("lightweight"),
    READ_ONLY("read-only"),
    GLOBAL("global"),
    ONE_REGION("one-region");

    private final String yaml;

    ServicePlacement(String yaml) {
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
