package org.planisphere.model;

/// How far a region has come.
public enum Lifecycle implements YamlName {
    PROPOSED("proposed"),
    LANDING_ZONE("landing-zone"),
    NETWORK("network"),
    SUBSTRATE("substrate"),
    WORKLOADS("workloads"),
    RAMPING("ramping"),
    LIVE("live"),
    FROZEN("frozen"),
    RETIRING("retiring");

    private final String yaml;

    Lifecycle(String yaml) {
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
