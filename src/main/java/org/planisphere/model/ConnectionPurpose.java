package org.planisphere.model;

/// What a connection is for.
public enum ConnectionPurpose implements YamlName {
    DATA_REPLICATION("data-replication"),
    SERVICE_CALLS("service-calls"),
    CONTROL_PLANE("control-plane"),
    ON_PREMISES("on-premises"),
    EGRESS("egress");

    private final String yaml;

    ConnectionPurpose(String yaml) {
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
