package org.planisphere.model;

/// When a write counts as done with respect to its copies.
public enum ReplicationMode implements YamlName {
    SYNC("sync"),
    SEMI_SYNC("semi-sync"),
    ASYNC("async"),
    SNAPSHOT("snapshot"),
    NONE("none");

    private final String yaml;

    ReplicationMode(String yaml) {
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
