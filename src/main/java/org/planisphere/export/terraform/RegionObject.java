package org.planisphere.export.terraform;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Capacity;
import org.planisphere.model.Cidr;
import org.planisphere.model.Compliance;
import org.planisphere.model.Connection;
import org.planisphere.model.ControlPlane;
import org.planisphere.model.Edge;
import org.planisphere.model.Observability;
import org.planisphere.model.Region;
import org.planisphere.model.RegionDetails;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Services;
import org.planisphere.model.Subnet;
import tools.jackson.databind.node.ObjectNode;

/// A region as one Terraform object; names follow the artifact, in snake case, units in the name.
final class RegionObject {
    private RegionObject() {}

    static ObjectNode of(Region region) {
        RegionDetails details = region.details();
        return new Attributes()
                .text("name", region.id().value())
                .word("type", region.type())
                .text("purpose", details.purpose())
                .word("provider", region.provider())
                .text("display_name", details.displayName())
                .number("zones", details.zones())
                .text("account", details.account())
                .text("owner", details.owner())
                .text("mirrors", name(details.mirrors()))
                .texts("environments", details.environments())
                .texts("tags", details.tags())
                .object("networking", networking(region))
                .object("services", services(region.services()))
                .objects("stores", region.stores(), StoreObject::fill)
                .object("capacity", capacity(region.capacity()))
                .object("reliability", ReliabilityObject.of(region.reliability()))
                .object("observability", observability(region.observability()))
                .object("compliance", compliance(region.compliance()))
                .node();
    }

    private static Attributes networking(Region region) {
        var networking = region.networking();
        Attributes attributes =
                new Attributes()
                        .text("vpc_cidr", canonical(networking.vpcCidr()))
                        .texts(
                                "secondary_cidrs",
                                networking.secondaryCidrs().stream().map(Cidr::canonical).toList())
                        .text("ipv6_cidr", canonical(networking.ipv6Cidr()))
                        .objects("subnets", networking.subnets(), RegionObject::subnet)
                        .objects(
                                "connectivity", networking.connectivity(), RegionObject::connection)
                        .word("nat", networking.nat());
        Edge edge = networking.edge();
        if (edge != null) {
            attributes.object(
                    "edge",
                    new Attributes()
                            .flag("cdn", edge.cdn())
                            .flag("waf", edge.waf())
                            .flag("edge_functions", edge.edgeFunctions()));
        }
        ControlPlane controlPlane = networking.controlPlane();
        if (controlPlane != null) {
            attributes.object(
                    "control_plane",
                    new Attributes()
                            .text("managed_from", controlPlane.managedFrom())
                            .text("path", controlPlane.path()));
        }
        return attributes;
    }

    private static void subnet(Subnet subnet, Attributes item) {
        item.text("name", subnet.name())
                .text("zone", subnet.zone())
                .word("tier", subnet.tier())
                .text("cidr", canonical(subnet.cidr()));
    }

    private static void connection(Connection connection, Attributes item) {
        item.word("type", connection.type())
                .text("target", connection.target())
                .word("purpose", connection.purpose())
                .number("bandwidth_mbps", connection.bandwidthMbps())
                .word("encryption", connection.encryption())
                .texts("routes", connection.routes().stream().map(Cidr::canonical).toList())
                .number("asn", connection.asn())
                .flag("dns_resolution", connection.dnsResolution())
                .number("mtu", connection.mtu());
    }

    private static Attributes services(Services services) {
        return new Attributes()
                .objects("deploy", services.deploy(), RegionObject::service)
                .texts(
                        "exclude",
                        services.exclude().stream().map(item -> item.name().value()).toList());
    }

    private static void service(ServiceDeployment service, Attributes item) {
        item.text("name", service.name().value())
                .word("mode", service.mode())
                .text("version", service.version())
                .number("replicas", service.replicas())
                .text("size", service.size())
                .texts("depends_on", service.dependsOn().stream().map(id -> id.value()).toList())
                .flag("stateful", service.stateful())
                .word("session_state", service.sessionState())
                .text("owner", service.owner())
                .texts("tags", service.tags());
    }

    private static Attributes capacity(Capacity capacity) {
        Attributes attributes =
                new Attributes()
                        .number("peak_rps", capacity.peakRps())
                        .number("capacity_rps", capacity.capacityRps())
                        .number("headroom", capacity.headroom());
        var autoscaling = capacity.autoscaling();
        if (autoscaling != null) {
            attributes.object(
                    "autoscaling",
                    new Attributes()
                            .number("min", autoscaling.min())
                            .number("max", autoscaling.max())
                            .text("metric", autoscaling.metric())
                            .number("target", autoscaling.target())
                            .seconds("scale_out_s", autoscaling.scaleOut()));
        }
        return attributes;
    }

    private static Attributes observability(Observability observability) {
        return new Attributes()
                .text("metrics", observability.metrics())
                .text("logs", observability.logs())
                .text("traces", observability.traces())
                .texts(
                        "aggregated_in",
                        observability.aggregatedIn().stream().map(RegionId::value).toList())
                .flag("replication_lag_alarm", observability.replicationLagAlarm())
                .flag("synthetic_checks", observability.syntheticChecks());
    }

    private static Attributes compliance(Compliance compliance) {
        return new Attributes()
                .texts("data_residency", compliance.dataResidency())
                .word("encryption_at_rest", compliance.encryptionAtRest())
                .word("encryption_in_transit", compliance.encryptionInTransit())
                .word("audit_logging", compliance.auditLogging())
                .texts("frameworks", compliance.frameworks());
    }

    static @Nullable String name(@Nullable RegionId region) {
        return region == null ? null : region.value();
    }

    private static @Nullable String canonical(@Nullable Cidr cidr) {
        return cidr == null ? null : cidr.canonical();
    }
}
