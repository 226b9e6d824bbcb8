package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.pricebook.Sizing.Purchase;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Edge;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Region;

/// Address translation, load balancers, attachments and tunnels of a region.
final class NetworkItems implements RegionItems {
    /// The item of `cost.usage` that states traffic through address translation, in GB.
    static final String NAT = "nat-gb";

    @Override
    public List<CostLine> of(RegionScope scope, Pricing pricing) {
        List<CostLine> lines = new ArrayList<>();
        int gateways = gateways(scope);
        nat(lines, scope, pricing, gateways);
        balancer(lines, scope, pricing);
        int addresses = gateways + (scope.deployed().isEmpty() ? 0 : scope.zones());
        if (addresses > 0) {
            lines.add(
                    hourly(
                            scope,
                            pricing,
                            counted(addresses, "public address", "public addresses"),
                            addresses,
                            "network.ipv4.hour"));
        }
        connections(lines, scope, pricing);
        edge(lines, scope.region().networking().edge());
        return lines;
    }

    private static int gateways(RegionScope scope) {
        NatPlacement nat = scope.nat();
        return switch (nat) {
            case NONE -> 0;
            case SHARED -> 1;
            case PER_ZONE -> scope.zones();
        };
    }

    private static void nat(
            List<CostLine> lines, RegionScope scope, Pricing pricing, int gateways) {
        if (gateways == 0) {
            return;
        }
        lines.add(
                hourly(
                        scope,
                        pricing,
                        counted(gateways, "NAT gateway", "NAT gateways"),
                        gateways,
                        "network.nat.hour"));
        Quantity gb =
                scope.volume(NAT)
                        .orElseGet(
                                () ->
                                        scope.instances()
                                                .times(
                                                        scope.sizing()
                                                                .traffic()
                                                                .natGbPerInstance()));
        lines.add(
                pricing.line(
                        "NAT traffic" + TransferItems.mark(scope, NAT),
                        CostCategory.NETWORK,
                        gb,
                        "network.nat.gb"));
    }

    private static void balancer(List<CostLine> lines, RegionScope scope, Pricing pricing) {
        if (scope.deployed().isEmpty()) {
            return;
        }
        for (Purchase part : scope.sizing().balancer(scope.region().provider())) {
            if (part.per().equals("hour")) {
                lines.add(hourly(scope, pricing, part.text(), 1, part.sku()));
            } else {
                TransferItems.egressGb(scope)
                        .ifPresent(
                                gb ->
                                        lines.add(
                                                pricing.line(
                                                        part.text(),
                                                        CostCategory.NETWORK,
                                                        gb,
                                                        part.sku())));
            }
        }
    }

    private static void connections(List<CostLine> lines, RegionScope scope, Pricing pricing) {
        int transit = partners(scope, ConnectionType.TRANSIT_GATEWAY).size();
        if (transit > 0) {
            lines.add(
                    hourly(
                            scope,
                            pricing,
                            counted(
                                    transit + 1,
                                    "transit gateway attachment",
                                    "transit gateway attachments"),
                            transit + 1,
                            "network.tgw.attachment.hour"));
        }
        int tunnels = partners(scope, ConnectionType.VPN).size();
        if (tunnels > 0) {
            lines.add(
                    hourly(
                            scope,
                            pricing,
                            counted(tunnels, "VPN connection", "VPN connections"),
                            tunnels,
                            "network.vpn.hour"));
        }
        int endpoints = partners(scope, ConnectionType.PRIVATE_LINK).size() * scope.zones();
        if (endpoints > 0) {
            lines.add(
                    hourly(
                            scope,
                            pricing,
                            counted(endpoints, "private endpoint", "private endpoints"),
                            endpoints,
                            "network.endpoint.hour"));
        }
        without(lines, scope, ConnectionType.DIRECT_CONNECT, "Direct connection");
        without(lines, scope, ConnectionType.CLOUD_WAN, "Cloud WAN attachment");
    }

    private static void without(
            List<CostLine> lines, RegionScope scope, ConnectionType type, String text) {
        for (String partner : partners(scope, type)) {
            lines.add(
                    Pricing.unpriced(
                            "%s to %s".formatted(text, partner),
                            CostCategory.NETWORK,
                            Quantity.exactly(scope.hours()),
                            "hour",
                            "no price for %s in any book".formatted(type)));
        }
    }

    private static void edge(List<CostLine> lines, @Nullable Edge edge) {
        if (edge == null) {
            return;
        }
        edge(lines, edge.cdn(), "Content delivery network");
        edge(lines, edge.waf(), "Web application firewall");
        edge(lines, edge.edgeFunctions(), "Edge functions");
    }

    private static void edge(List<CostLine> lines, boolean used, String text) {
        if (used) {
            lines.add(
                    Pricing.unpriced(
                            text,
                            CostCategory.NETWORK,
                            Quantity.exactly(1),
                            "region",
                            "no price in any book"));
        }
    }

    /// Who a region is connected to, whichever of the two declares it.
    private static Set<String> partners(RegionScope scope, ConnectionType type) {
        Predicate<Connection> wanted = connection -> connection.type() == type;
        Set<String> partners = new TreeSet<>();
        scope.region().networking().connectivity().stream()
                .filter(wanted)
                .forEach(connection -> partners.add(connection.target()));
        for (Region other : scope.plan().regions()) {
            boolean declared =
                    other.networking().connectivity().stream()
                            .filter(wanted)
                            .anyMatch(connection -> connection.targetRegion().equals(scope.id()));
            if (declared && !other.id().equals(scope.id())) {
                partners.add(other.id().value());
            }
        }
        return partners;
    }

    private static CostLine hourly(
            RegionScope scope, Pricing pricing, String text, int count, String sku) {
        return pricing.line(
                text, CostCategory.NETWORK, Quantity.exactly(count * scope.hours()), sku);
    }

    private static String counted(int count, String one, String many) {
        return "%d %s".formatted(count, count == 1 ? one : many);
    }
}
