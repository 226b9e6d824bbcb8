package org.planisphere.workbench.topology.scene;

import org.planisphere.model.topology.LinkKind;

/// What the kinds of links are called on the canvas.
public final class LinkWords {
    private LinkWords() {}

    /// What a person calls it, such as `Transit gateway`.
    public static String title(LinkKind kind) {
        return switch (kind) {
            case REPLICATION -> "Replication";
            case PEERING -> "Peering";
            case TRANSIT_GATEWAY -> "Transit gateway";
            case VPN -> "VPN";
            case DIRECT_CONNECT -> "Direct Connect";
            case PRIVATE_LINK -> "PrivateLink";
            case CLOUD_WAN -> "Cloud WAN";
            case PUBLIC -> "Public internet";
        };
    }

    /// The short form in front of a round-trip time; empty where the line says it already.
    public static String tag(LinkKind kind) {
        return switch (kind) {
            case REPLICATION, PEERING -> "";
            case TRANSIT_GATEWAY -> "TGW";
            case VPN -> "VPN";
            case DIRECT_CONNECT -> "DX";
            case PRIVATE_LINK -> "PrivateLink";
            case CLOUD_WAN -> "WAN";
            case PUBLIC -> "Public";
        };
    }

    /// Whether the link has a direction, drawn as an arrow.
    public static boolean directed(LinkKind kind) {
        return kind == LinkKind.REPLICATION;
    }
}
