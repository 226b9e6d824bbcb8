package org.planisphere.workbench.inspector;

import org.planisphere.model.topology.LinkKind;

/// Links in words.
final class LinkNames {
    private LinkNames() {}

    static String of(LinkKind kind) {
        return switch (kind) {
            case REPLICATION -> "Replication";
            case PEERING -> "Peering";
            case TRANSIT_GATEWAY -> "Transit gateway";
            case VPN -> "VPN";
            case DIRECT_CONNECT -> "Direct connection";
            case PRIVATE_LINK -> "Private link";
            case CLOUD_WAN -> "Cloud WAN";
            case PUBLIC -> "Public";
        };
    }
}
