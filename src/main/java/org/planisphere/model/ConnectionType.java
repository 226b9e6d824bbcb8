package org.planisphere.model;

/// How one region reaches another, as written under `networking.connectivity`.
public enum ConnectionType implements YamlName {
    PEERING("peering"),
    TRANSIT_GATEWAY("transit_gateway"),
    VPN("vpn"),
    DIRECT_CONNECT("direct_connect"),
    PRIVATE_LINK("private_link"),
    CLOUD_WAN("cloud_wan"),
    PUBLIC("public");

    private final String yaml;

    ConnectionType(String yaml) {
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
