package org.planisphere.model.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.Requirement;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.Subnet;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import org.planisphere.model.reality.ResourceKind;

/// Holds what a region says of itself against what is there.
///
/// Parts that an inventory says nothing of are not compared: a state of the network alone does not
/// make every service missing. A difference has the value of the spec on the left and the real one
/// on the right; both places are those of the spec.
public final class RealityComparison {
    private final Region region;
    private final List<RealResource> there;
    private final List<Difference> differences = new ArrayList<>();

    private RealityComparison(Region region, List<RealResource> there) {
        this.region = region;
        this.there = there;
    }

    /// In what a region differs from the resources that are in it.
    public static List<Difference> of(Region region, List<RealResource> there) {
        RealityComparison comparison = new RealityComparison(region, there);
        if (comparison.any(ResourceKind.NETWORK)) {
            comparison.blocks();
            comparison.links();
            comparison.nat();
        }
        comparison.subnets();
        comparison.stores();
        comparison.services();
        return List.copyOf(comparison.differences);
    }

    private List<RealResource> all(ResourceKind... kinds) {
        Set<ResourceKind> wanted = Set.of(kinds);
        return there.stream().filter(it -> wanted.contains(it.kind())).toList();
    }

    private boolean any(ResourceKind... kinds) {
        return !all(kinds).isEmpty();
    }

    /// Blocks of the VPC: the planned one, those planned besides, and those nobody planned.
    private void blocks() {
        Map<String, RealResource> real = new LinkedHashMap<>();
        for (RealResource network : all(ResourceKind.NETWORK, ResourceKind.BLOCK)) {
            network.fact(Fact.CIDR).ifPresent(cidr -> real.putIfAbsent(cidr, network));
        }
        if (real.isEmpty()) {
            return;
        }
        Cidr planned = region.networking().vpcCidr();
        boolean met = planned != null && real.remove(planned.toString()) != null;
        List<Cidr> secondary = region.networking().secondaryCidrs();
        for (int i = 0; i < secondary.size(); i++) {
            if (real.remove(secondary.get(i).toString()) == null) {
                add(
                        "networking.secondary_cidrs[%s]".formatted(secondary.get(i)),
                        region.at("/networking/secondary_cidrs/" + i),
                        secondary.get(i).toString(),
                        null);
            }
        }
        Place place = region.at("/networking/vpc_cidr");
        if (planned != null && !met) {
            RealResource instead =
                    real.values().stream()
                            .filter(it -> it.kind() == ResourceKind.NETWORK)
                            .findFirst()
                            .orElse(null);
            String block = instead == null ? null : instead.fact(Fact.CIDR).orElse(null);
            add("networking.vpc_cidr", place, planned.toString(), block);
            real.values().remove(instead);
        }
        real.forEach(
                (block, network) ->
                        add(
                                "networking.blocks[%s]".formatted(network.address()),
                                place,
                                null,
                                block));
    }

    private void subnets() {
        List<Subnet> planned = region.networking().subnets();
        Map<String, RealResource> real = new LinkedHashMap<>();
        for (RealResource subnet : all(ResourceKind.SUBNET)) {
            subnet.fact(Fact.CIDR).ifPresent(cidr -> real.putIfAbsent(cidr, subnet));
        }
        if (real.isEmpty() || planned.isEmpty()) {
            return;
        }
        List<Subnet> missing = new ArrayList<>();
        for (Subnet subnet : planned) {
            RealResource met = real.remove(subnet.cidr().toString());
            if (met == null) {
                missing.add(subnet);
            } else {
                zone(subnet, met);
            }
        }
        for (Subnet subnet : missing) {
            String name = subnet.name();
            Optional<RealResource> named =
                    name == null
                            ? Optional.empty()
                            : real.values().stream()
                                    .filter(it -> RealName.means(it.name(), name))
                                    .findFirst();
            String block = named.flatMap(it -> it.fact(Fact.CIDR)).orElse(null);
            add(
                    "networking.subnets[%s]".formatted(name(subnet))
                            + (block == null ? "" : ".cidr"),
                    block == null ? subnet.place() : subnet.place().child("cidr"),
                    subnet.cidr().toString(),
                    block);
            named.ifPresent(real.values()::remove);
        }
        real.forEach(
                (block, subnet) ->
                        add(
                                "networking.subnets[%s]".formatted(subnet.name()),
                                region.at("/networking/subnets"),
                                null,
                                block));
    }

    private static String name(Subnet subnet) {
        return subnet.name() == null ? subnet.cidr().toString() : subnet.name();
    }

    /// A zone is planned by its letter or by its whole name.
    private void zone(Subnet planned, RealResource real) {
        String zone = planned.zone();
        Optional<String> there = real.fact(Fact.ZONE);
        if (zone != null && there.isPresent() && !there.get().endsWith(zone)) {
            add(
                    "networking.subnets[%s].zone".formatted(name(planned)),
                    planned.place().child("zone"),
                    zone,
                    there.get());
        }
    }

    private void links() {
        Map<ConnectionType, ResourceKind> kinds =
                Map.of(
                        ConnectionType.PEERING, ResourceKind.PEERING,
                        ConnectionType.TRANSIT_GATEWAY, ResourceKind.TRANSIT_GATEWAY);
        Set<RealResource> met = new HashSet<>();
        for (Connection link : region.networking().connectivity()) {
            ResourceKind kind = kinds.get(link.type());
            if (kind == null) {
                continue;
            }
            List<RealResource> same =
                    all(kind).stream()
                            .filter(
                                    it ->
                                            it.fact(Fact.TARGET)
                                                    .filter(link.target()::equals)
                                                    .isPresent())
                            .toList();
            met.addAll(same);
            if (same.isEmpty() && !unknownEnd(kind)) {
                String way = "%s to %s".formatted(link.type().yaml(), link.target());
                add("networking.connectivity[%s]".formatted(way), link.place(), way, null);
            }
        }
        for (RealResource link : all(ResourceKind.PEERING, ResourceKind.TRANSIT_GATEWAY)) {
            link.fact(Fact.TARGET)
                    .filter(_ -> !met.contains(link))
                    .filter(target -> !target.equals(region.id().value()))
                    .ifPresent(
                            target ->
                                    add(
                                            "networking.connectivity[%s]".formatted(link.address()),
                                            region.at("/networking/connectivity"),
                                            null,
                                            "%s to %s".formatted(link.kind(), target)));
        }
    }

    /// A link whose other end the file does not tell may be the planned one.
    private boolean unknownEnd(ResourceKind kind) {
        return all(kind).stream().anyMatch(it -> it.fact(Fact.TARGET).isEmpty());
    }

    private void nat() {
        NatPlacement planned = region.networking().nat();
        if (planned == null) {
            return;
        }
        int real = all(ResourceKind.NAT).size();
        NatPlacement found =
                real == 0
                        ? NatPlacement.NONE
                        : real == 1 ? NatPlacement.SHARED : NatPlacement.PER_ZONE;
        boolean oneZone = Objects.equals(region.details().zones(), 1) && real == 1;
        if (planned != found && !(oneZone && planned == NatPlacement.PER_ZONE)) {
            add(
                    "networking.nat",
                    region.at("/networking/nat"),
                    planned.yaml(),
                    "%s (%d)".formatted(found.yaml(), real));
        }
    }

    private void stores() {
        List<RealResource> real =
                new ArrayList<>(
                        all(ResourceKind.DATABASE, ResourceKind.CACHE, ResourceKind.OBJECT_STORE));
        if (real.isEmpty()) {
            return;
        }
        boolean objects = any(ResourceKind.OBJECT_STORE);
        boolean databases = any(ResourceKind.DATABASE, ResourceKind.CACHE);
        for (Store store : region.stores()) {
            Optional<RealResource> met =
                    RealName.best(real, store.name().value(), RealResource::name);
            if (met.isPresent()) {
                real.remove(met.get());
                store(store, met.get());
            } else if (RealEngine.isObjects(store.engine()) ? objects : databases) {
                add(
                        "data.stores[%s]".formatted(store.name()),
                        store.place(),
                        store.name().value(),
                        null);
            }
        }
        for (RealResource other : real) {
            // Buckets of logs, states and images are no stores of the product.
            if (other.kind() != ResourceKind.OBJECT_STORE) {
                add(
                        "data.stores[%s]".formatted(other.name()),
                        region.at("/data/stores"),
                        null,
                        other.address());
            }
        }
    }

    private void store(Store store, RealResource real) {
        String path = "data.stores[%s]".formatted(store.name());
        String engine = real.fact(Fact.ENGINE).orElse(null);
        if (engine != null && store.engine() != null && !RealEngine.same(store.engine(), engine)) {
            add(path + ".engine", store.place().child("engine"), store.engine(), engine);
        }
        String version = real.fact(Fact.VERSION).map(RealEngine::version).orElse(null);
        if (version != null
                && store.version() != null
                && !RealEngine.sameVersion(store.version(), version)) {
            add(path + ".version", store.place().child("version"), store.version(), version);
        }
        if (real.fact(Fact.ENCRYPTED).filter("false"::equals).isPresent()
                && region.compliance().encryptionAtRest() == Requirement.REQUIRED) {
            add(
                    "compliance.encryption_at_rest",
                    region.at("/compliance/encryption_at_rest"),
                    Requirement.REQUIRED.yaml(),
                    real.name() + " is not encrypted");
        }
    }

    private void services() {
        List<RealResource> real = new ArrayList<>(all(ResourceKind.SERVICE));
        if (real.isEmpty()) {
            return;
        }
        List<RealResource> free = new ArrayList<>(real);
        free.addAll(all(ResourceKind.CLUSTER, ResourceKind.INSTANCE));
        for (ServiceDeployment service : region.services().deploy()) {
            Optional<RealResource> met =
                    RealName.best(free, service.name().value(), RealResource::name);
            met.ifPresent(free::remove);
            met.ifPresent(real::remove);
            String path = "services.deploy[%s]".formatted(service.name());
            if (met.isEmpty()) {
                if (!isManaged(service)) {
                    add(path, service.place(), service.name().value(), null);
                }
            } else {
                replicas(service, met.get(), path);
            }
        }
        for (RealResource other : real) {
            add(
                    "services.deploy[%s]".formatted(other.name()),
                    region.at("/services/deploy"),
                    null,
                    other.address());
        }
    }

    /// Services that the platform offers and nobody runs under their plan name.
    private static boolean isManaged(ServiceDeployment service) {
        return Set.of(
                        "api-gateway",
                        "container-orchestration",
                        "secrets-management",
                        "monitoring",
                        "logging",
                        "service-discovery")
                .contains(service.name().value());
    }

    private void replicas(ServiceDeployment service, RealResource real, String path) {
        Integer planned = service.replicas();
        String count = real.fact(Fact.COUNT).orElse(null);
        if (planned != null && count != null && !count.equals(planned.toString())) {
            add(path + ".replicas", service.place().child("replicas"), planned, count);
        }
    }

    private void add(String path, Place place, @Nullable Object spec, @Nullable Object real) {
        Kind kind = real == null ? Kind.MISSING : spec == null ? Kind.EXTRA : Kind.CHANGED;
        differences.add(new Difference(path, place, place, spec, real, kind, false));
    }
}
