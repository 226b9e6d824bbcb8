package org.planisphere.model;

/// How far a phase has come.
public enum PhaseStatus implements YamlName {
    NOT_STARTED("not-started"),
    IN_PROGRESS("in-progress"),
    GATE_REVIEW("gate-review"),
    PASSED("passed"),
    BLOCKED("blocked");

    private final String yaml;

    PhaseStatus(String yaml) {
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
