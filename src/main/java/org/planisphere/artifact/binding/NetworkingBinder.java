package org.planisphere.artifact.binding;

import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.ControlPlane;
import org.planisphere.model.Edge;
import org.planisphere.model.Encryption;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Networking;
import org.planisphere.model.PrivateDns;
import org.planisphere.model.SegmentRule;
import org.planisphere.model.Subnet;
import org.planisphere.model.SubnetTier;

/// Builds the addresses and connections of a region.
final class NetworkingBinder {
    private NetworkingBinder() {}

    static Networking bind(Fields networking) {
        return new Networking(
                networking.block("vpc_cidr"),
                networking.blocks("secondary_cidrs"),
                networking.block("ipv6_cidr"),
                Parts.each(networking, "subnets", NetworkingBinder::subnet),
                Parts.each(networking, "connectivity", NetworkingBinder::connection),
                networking.word("nat", NatPlacement.class),
                Parts.each(networking, "segmentation", NetworkingBinder::segment),
                networking.fields("dns").map(NetworkingBinder::dns).orElse(null),
                networking
                        .fields("edge")
                        .map(
                                edge ->
                                        new Edge(
                                                edge.truth("cdn", false),
                                                edge.truth("waf", false),
                                                edge.truth("edge_functions", false)))
                        .orElse(null),
                networking
                        .fields("control_plane")
                        .map(
                                plane ->
                                        new ControlPlane(
                                                plane.text("managed_from"), plane.text("path")))
                        .orElse(null),
                networking.text("mode"),
                networking.number("address_growth_per_month"));
    }

    private static SegmentRule segment(Fields rule) {
        return new SegmentRule(
                rule.text("from"), rule.text("to"), rule.truth("allow"), rule.place());
    }

    private static PrivateDns dns(Fields dns) {
        return new PrivateDns(dns.texts("private_zones"), dns.text("resolver"));
    }

    private static @Nullable Subnet subnet(Fields subnet) {
        Cidr cidr = subnet.block("cidr");
        return cidr == null
                ? null
                : new Subnet(
                        subnet.text("name"),
                        subnet.text("zone"),
                        subnet.word("tier", SubnetTier.class),
                        cidr,
                        subnet.block("ipv6_cidr"),
                        subnet.whole("expected_addresses"),
                        subnet.place());
    }

    private static @Nullable Connection connection(Fields connection) {
        ConnectionType type = connection.word("type", ConnectionType.class);
        String target = connection.text("target");
        return type == null || target == null
                ? null
                : new Connection(
                        type,
                        target,
                        connection.word("purpose", ConnectionPurpose.class),
                        connection.number("bandwidth_mbps"),
                        connection.number("monthly_gb"),
                        connection.word("encryption", Encryption.class),
                        connection.blocks("routes"),
                        connection.longer("asn"),
                        connection.truth("dns_resolution"),
                        connection.whole("mtu"),
                        connection.fields("latency").map(Parts::latency).orElse(null),
                        connection.text("preference"),
                        connection.text("contract"),
                        connection.text("requested_on"),
                        connection.text("accepted_on"),
                        connection.place());
    }
}
