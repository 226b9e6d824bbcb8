package org.planisphere.model.drift;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Compliance;
import org.planisphere.model.Networking;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.Subnet;

/// A region as values by path: what regions can be compared by.
///
/// Names and places of a region itself, its links, phases and ramp are no part of it, because two
/// regions never share them.
public final class RegionSpec {
    private final Region region;
    private final Map<String, SpecValue> values = new LinkedHashMap<>();

    private RegionSpec(Region region) {
        this.region = region;
    }

    public static RegionSpec of(Region region) {
        RegionSpec spec = new RegionSpec(region);
        spec.put("region.zones", region.details().zones());
        spec.networking();
        region.services().deploy().forEach(spec::service);
        region.stores().forEach(spec::store);
        spec.operation();
        return spec;
    }

    public Region region() {
        return region;
    }

    /// Every value by path, in the order of the sections.
    public Map<String, SpecValue> values() {
        return Collections.unmodifiableMap(values);
    }

    /// What an item says of itself, by key; keys of parts of it are dotted.
    public Map<String, Object> item(String path) {
        Map<String, Object> inside = new LinkedHashMap<>();
        for (SpecValue value : values.values()) {
            if (path.equals(value.item())) {
                inside.put(value.path().substring(path.length() + 1), value.value());
            }
        }
        return inside;
    }

    /// Where a value of another region stands here, or would stand.
    Place placeFor(SpecValue other) {
        SpecValue here = values.get(other.path());
        if (here != null) {
            return here.place();
        }
        SpecValue item = other.item() == null ? null : values.get(other.item());
        return item == null ? region.at(other.pointer()) : item.place().at(other.pointer());
    }

    private void networking() {
        Networking network = region.networking();
        put("networking.vpc_cidr", network.vpcCidr());
        put("networking.nat", network.nat());
        put("networking.mode", network.mode());
        if (network.dns() != null) {
            put("networking.dns.private_zones", network.dns().privateZones());
            put("networking.dns.resolver", network.dns().resolver());
        }
        if (network.edge() != null) {
            put("networking.edge.cdn", network.edge().cdn());
            put("networking.edge.waf", network.edge().waf());
            put("networking.edge.edge_functions", network.edge().edgeFunctions());
        }
        for (Subnet subnet : network.subnets()) {
            if (subnet.name() != null) {
                Item item = item("networking.subnets", subnet.name(), subnet.place());
                item.put("zone", subnet.zone());
                item.put("tier", subnet.tier());
                item.put("cidr", subnet.cidr());
            }
        }
    }

    private void service(ServiceDeployment service) {
        Item item = item("services.deploy", service.name().value(), service.place());
        item.put("mode", service.mode());
        item.put("version", service.version());
        item.put("replicas", service.replicas());
        item.put("size", service.size());
        item.put("depends_on", service.dependsOn());
        item.put("stateful", service.stateful());
        item.put("session_state", service.sessionState());
    }

    private void store(Store store) {
        Item item = item("data.stores", store.name().value(), store.place());
        item.put("engine", store.engine());
        item.put("version", store.version());
        item.put("role", store.role());
        item.put("size", store.size());
        item.put("consistency", store.consistency());
        item.put("conflict_resolution", store.conflictResolution());
        item.put("classification", store.classification());
        item.put("residency", store.residency());
        item.put("rpo", store.rpo());
        item.put("lifecycle_rules", store.lifecycleRules());
        if (store.backup() != null) {
            item.put("backup.every", store.backup().every());
            item.put("backup.retention", store.backup().retention());
        }
        if (store.keys() != null) {
            item.put("keys.kind", store.keys().kind());
        }
    }

    private void operation() {
        put("capacity.peak_rps", region.capacity().peakRps());
        put("capacity.capacity_rps", region.capacity().capacityRps());
        put("capacity.headroom", region.capacity().headroom());
        put("reliability.dr_strategy", region.reliability().drStrategy());
        put("reliability.rto", region.reliability().rto());
        put("reliability.rpo", region.reliability().rpo());
        put("observability.metrics", region.observability().metrics());
        put("observability.logs", region.observability().logs());
        put("observability.traces", region.observability().traces());
        put("observability.replication_lag_alarm", region.observability().replicationLagAlarm());
        put("observability.synthetic_checks", region.observability().syntheticChecks());
        Compliance compliance = region.compliance();
        put("compliance.data_residency", compliance.dataResidency());
        put("compliance.encryption_at_rest", compliance.encryptionAtRest());
        put("compliance.encryption_in_transit", compliance.encryptionInTransit());
        put("compliance.audit_logging", compliance.auditLogging());
        put("compliance.frameworks", compliance.frameworks());
        put("delivery.iac", region.delivery().iac());
        put("delivery.gitops", region.delivery().gitops());
        put("delivery.strategy", region.delivery().strategy());
        put("delivery.rollback", region.delivery().rollback());
        put("cost.budget_monthly", region.cost().budgetMonthly());
    }

    private void put(String path, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            String pointer = "/" + path.replace('.', '/');
            values.put(path, new SpecValue(path, null, pointer, region.at(pointer), plain(value)));
        }
    }

    private Item item(String list, String name, Place place) {
        String path = "%s[%s]".formatted(list, name);
        values.putIfAbsent(
                path, new SpecValue(path, null, "/" + list.replace('.', '/'), place, name));
        return new Item(path, place);
    }

    private final class Item {
        private final String path;
        private final Place place;

        private Item(String path, Place place) {
            this.path = path;
            this.place = place;
        }

        private void put(String key, @Nullable Object value) {
            if (value != null && !value.equals(List.of())) {
                String pointer = "/" + key.replace('.', '/');
                values.putIfAbsent(
                        path + "." + key,
                        new SpecValue(
                                path + "." + key, path, pointer, place.at(pointer), plain(value)));
            }
        }
    }

    /// A value as a file would hold it; sets are sorted, because their order says nothing.
    private static Object plain(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean truth -> truth;
            case Duration span -> span.toSeconds() + "s";
            case List<?> list -> list.stream().map(Object::toString).sorted().toList();
            default -> value.toString();
        };
    }
}
