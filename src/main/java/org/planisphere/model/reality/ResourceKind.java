package org.planisphere.model.reality;

import org.planisphere.model.YamlName;

/// What a resource is to a plan, whoever offers it.
public enum ResourceKind implements YamlName {
    /// A network with a block, such as a VPC.
    NETWORK("network"),
    /// One more block of a network.
    BLOCK("block"),
    SUBNET("subnet"),
    PEERING("peering"),
    TRANSIT_GATEWAY("transit_gateway"),
    VPN("vpn"),
    NAT("nat"),
    DATABASE("database"),
    CACHE("cache"),
    OBJECT_STORE("object_store"),
    CLUSTER("cluster"),
    /// Something that runs a service by name, such as a container service or a function.
    SERVICE("service"),
    INSTANCE("instance");

    private final String yaml;

    ResourceKind(String yaml) {
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
