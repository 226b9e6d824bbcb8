package org.planisphere.model;

/// Where a service keeps the sessions of its users.
public enum SessionState implements YamlName {
    NONE("none"),
    STICKY("sticky"),
    IN_MEMORY("in-memory"),
    EXTERNAL("external");

    private final String yaml;

    SessionState(String yaml) {
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
