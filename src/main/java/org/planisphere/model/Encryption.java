package org.planisphere.model;

/// How a connection is protected on the way.
public enum Encryption implements YamlName {
    PROVIDER_BACKBONE("provider-backbone"),
    IPSEC("ipsec"),
    MACSEC("macsec"),
    TLS_ONLY("tls-only"),
    NONE("none");

    private final String yaml;

    Encryption(String yaml) {
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
