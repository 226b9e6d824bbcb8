package org.planisphere.model;

/// What a region promises: everything, a subset, or reads only.
public enum RegionType implements YamlName {
    FULL("full"),
    LIGHTWEIGHT("lightweight"),
    READ_ONLY("read-only");

    private final String yaml;

    RegionType(String yaml) {
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
