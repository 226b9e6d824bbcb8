package org.planisphere.model;

/// Whose requests a step of the ramp carries.
public enum RampKind implements YamlName {
    SYNTHETIC("synthetic"),
    SHADOW("shadow"),
    REAL("real");

    private final String yaml;

    RampKind(String yaml) {
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
