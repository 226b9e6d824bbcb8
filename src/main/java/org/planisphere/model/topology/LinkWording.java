package org.planisphere.model.topology;

/// What sentences call the kinds of links.
final class LinkWording {
    private LinkWording() {}

    static String a(LinkKind kind) {
        return switch (kind) {
            case REPLICATION -> "replication";
            case PEERING -> "peering";
            case TRANSIT_GATEWAY -> "transit gateways";
            case VPN -> "a VPN";
            case DIRECT_CONNECT -> "a direct link";
            case PRIVATE_LINK -> "a private link";
            case CLOUD_WAN -> "the cloud WAN";
            case PUBLIC -> "the public internet";
        };
    }

    static String plural(LinkKind kind) {
        return kind == LinkKind.CLOUD_WAN ? "the cloud WAN" : "transit gateways";
    }

    /// What two regions do that are both linked with a third: `both peer with`.
    static String joins(LinkKind kind) {
        return kind == LinkKind.PEERING ? "peer with" : "reach over %s".formatted(a(kind));
    }

    /// Why a link lets traffic through.
    static String passes(Link link) {
        String declared =
                link.bothSides() ? "" : " Only %s declares it so far.".formatted(link.from());
        return switch (link.kind()) {
            case PEERING -> "Peering joins the two networks." + declared;
            case TRANSIT_GATEWAY -> "Transit gateways, with static routes both ways.";
            case CLOUD_WAN -> "Cloud WAN, which learns its routes.";
            case VPN -> "A VPN joins the two networks." + declared;
            case DIRECT_CONNECT -> "A direct link joins the two networks." + declared;
            case PRIVATE_LINK -> "A private link to one service." + declared;
            case PUBLIC -> "The public internet." + declared;
            case REPLICATION -> "Replication.";
        };
    }
}
