package org.planisphere.model;

/// What wins when one key is written in two regions.
public enum ConflictResolution implements YamlName {
    SINGLE_WRITER("single-writer"),
    LAST_WRITER_WINS("last-writer-wins"),
    CRDT("crdt"),
    VERSION_VECTOR("version-vector"),
    APPLICATION("application"),
    MANUAL("manual");

    private final String yaml;

    ConflictResolution(String yaml) {
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
