package org.planisphere.model.topology;

import org.planisphere.model.ConnectionType;

/// What runs between two regions: copies of data, or a network path of one technique.
public enum LinkKind {
    REPLICATION,
    PEERING,
    TRANSIT_GATEWAY,
    VPN,
    DIRECT_CONNECT,
    PRIVATE_LINK,
    CLOUD_WAN,
    PUBLIC;

    /// The kind of link that a connection of a type makes.
    public static LinkKind of(ConnectionType type) {
        return switch (type) {
            case PEERING -> PEERING;
            case TRANSIT_GATEWAY -> TRANSIT_GATEWAY;
            case VPN -> VPN;
            case DIRECT_CONNECT -> DIRECT_CONNECT;
            case PRIVATE_LINK -> PRIVATE_LINK;
            case CLOUD_WAN -> CLOUD_WAN;
            case PUBLIC -> PUBLIC;
        };
    }

    /// Whether both networks route to each other, so that their addresses must not overlap.
    public boolean joinsAddresses() {
        return switch (this) {
            case PEERING, TRANSIT_GATEWAY, VPN, DIRECT_CONNECT, CLOUD_WAN -> true;
            case REPLICATION, PRIVATE_LINK, PUBLIC -> false;
        };
    }

    /// Whether regions behind the same hub reach each other, as peered ones do not.
    public boolean isTransit() {
        return this == TRANSIT_GATEWAY || this == CLOUD_WAN;
    }
}
