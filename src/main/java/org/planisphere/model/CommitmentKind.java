package org.planisphere.model;

/// How compute is paid for.
public enum CommitmentKind implements YamlName {
    ON_DEMAND("on-demand"),
    RESERVED("reserved"),
    SAVINGS_PLAN("savings-plan"),
    SPOT("spot");

    private final String yaml;

    CommitmentKind(String yaml) {
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
