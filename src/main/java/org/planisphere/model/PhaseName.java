package org.planisphere.model;

/// One of the four gated steps in which a region is built, in their order.
public enum PhaseName implements YamlName {
    LANDING_ZONE("landing_zone"),
    NETWORK("network"),
    SUBSTRATE("substrate"),
    WORKLOADS("workloads");

    private final String yaml;

    PhaseName(String yaml) {
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
