package org.planisphere.model;

/// What a copy of a store is.
public enum StoreRole implements YamlName {
    PRIMARY("primary"),
    REPLICA("replica"),
    MULTI_WRITER("multi-writer"),
    CACHE("cache"),
    BACKUP("backup");

    private final String yaml;

    StoreRole(String yaml) {
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
