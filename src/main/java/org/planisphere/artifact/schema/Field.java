package org.planisphere.artifact.schema;

/// A key that has a meaning in its mapping.
public record Field(String key, Kind kind, boolean required) {
    static Field key(String key, Kind kind) {
        return new Field(key, kind, false);
    }

    static Field must(String key, Kind kind) {
        return new Field(key, kind, true);
    }
}
