package org.planisphere.artifact.binding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.planisphere.artifact.schema.Value;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Place;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.TypePolicy;

/// What each region type means where the plan does not say.
final class TypeDefaults {
    private static final List<ServiceId> EVERYWHERE =
            ids("api-gateway", "secrets-management", "monitoring");
    private static final List<ServiceId> IN_FULL =
            ids(
                    "api-gateway",
                    "container-orchestration",
                    "secrets-management",
                    "monitoring",
                    "logging",
                    "service-discovery");
    private static final List<StoreRole> COPIES = List.of(StoreRole.REPLICA, StoreRole.CACHE);

    private static final List<TypePolicy> DEFAULTS =
            List.of(
                    new TypePolicy(
                            RegionType.FULL,
                            IN_FULL,
                            true,
                            List.of(StoreRole.values()),
                            3,
                            NatPlacement.PER_ZONE,
                            3,
                            "mesh-with-full"),
                    new TypePolicy(
                            RegionType.LIGHTWEIGHT,
                            EVERYWHERE,
                            true,
                            COPIES,
                            2,
                            NatPlacement.SHARED,
                            null,
                            "parent"),
                    new TypePolicy(
                            RegionType.READ_ONLY,
                            EVERYWHERE,
                            false,
                            COPIES,
                            2,
                            NatPlacement.SHARED,
                            null,
                            "primary-only"));

    private TypeDefaults() {}

    private static List<ServiceId> ids(String... names) {
        return Stream.of(names).map(ServiceId::new).toList();
    }

    /// The defaults, each completed by what the plan says about the type.
    static Map<RegionType, TypePolicy> completedBy(Fields regionTypes) {
        Map<RegionType, TypePolicy> policies = new EnumMap<>(RegionType.class);
        for (TypePolicy standard : DEFAULTS) {
            policies.put(
                    standard.type(),
                    regionTypes
                            .fields(standard.type().yaml())
                            .map(said -> completed(standard, said))
                            .orElse(standard));
        }
        return policies;
    }

    static Map<RegionType, TypePolicy> alone() {
        return completedBy(new Value.Fields(new Place("plan.yaml", ""), Map.of()));
    }

    private static TypePolicy completed(TypePolicy standard, Fields said) {
        return new TypePolicy(
                standard.type(),
                said.has("requires") ? Parts.serviceIds(said, "requires") : standard.requires(),
                said.truth("writes", standard.writes()),
                said.has("allowed_stores")
                        ? said.words("allowed_stores", StoreRole.class)
                        : standard.allowedStores(),
                Objects.requireNonNullElse(said.whole("zones_min"), standard.zonesMin()),
                Objects.requireNonNullElse(said.word("nat", NatPlacement.class), standard.nat()),
                said.has("max_count") ? said.whole("max_count") : standard.maxCount(),
                Objects.requireNonNullElse(said.text("connectivity"), standard.connectivity()));
    }
}
