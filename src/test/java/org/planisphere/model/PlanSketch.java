package org.planisphere.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Plans for tests of the model that need no file.
public final class PlanSketch {
    private final Map<String, List<Connection>> connections = new LinkedHashMap<>();
    private final Map<String, List<Store>> stores = new LinkedHashMap<>();
    private final Map<String, Cidr> blocks = new LinkedHashMap<>();

    /// Adds regions without anything in them.
    public PlanSketch regions(String... names) {
        for (String name : names) {
            connections.put(name, new ArrayList<>());
            stores.put(name, new ArrayList<>());
        }
        return this;
    }

    public PlanSketch block(String region, String cidr) {
        blocks.put(region, Cidr.of(cidr));
        return this;
    }

    public PlanSketch connect(String from, ConnectionType type, String to) {
        List<Connection> list = Objects.requireNonNull(connections.get(from));
        Place place = at(from, "/networking/connectivity/" + list.size());
        list.add(
                new Connection(
                        type, to, null, null, null, null, List.of(), null, null, null, null, null,
                        null, null, null, place));
        return this;
    }

    public PlanSketch store(String region, String name, StoreRole role, @Nullable String source) {
        List<Store> list = Objects.requireNonNull(stores.get(region));
        list.add(
                new Store(
                        new StoreId(name),
                        null,
                        null,
                        role,
                        source == null ? null : new RegionId(source),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        StoreTraits.NONE,
                        at(region, "/data/stores/" + list.size())));
        return this;
    }

    public static Place at(String region, String pointer) {
        return new Place("regions/" + region + ".yaml", pointer);
    }

    public Plan plan(AddressPlan addressPlan) {
        return new Plan(
                "sketch",
                new Place("plan.yaml", ""),
                true,
                false,
                "USD",
                null,
                connections.keySet().stream().map(this::region).toList(),
                policies(),
                addressPlan,
                List.of(),
                List.of(),
                Residency.NONE,
                List.of(),
                CostSettings.NONE,
                PlanProfile.NONE,
                Drift.NONE,
                RolloutDefaults.NONE,
                Governance.NONE,
                List.of(),
                Map.of(),
                List.of());
    }

    public Plan plan() {
        return plan(AddressPlan.NONE);
    }

    private Region region(String name) {
        return new Region(
                new RegionId(name),
                RegionType.FULL,
                Provider.AWS,
                at(name, ""),
                true,
                Set.of(),
                RegionDetails.NONE,
                new Networking(
                        blocks.get(name),
                        List.of(),
                        null,
                        List.of(),
                        Objects.requireNonNull(connections.get(name)),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null),
                Services.NONE,
                Objects.requireNonNull(stores.get(name)),
                Capacity.NONE,
                Reliability.NONE,
                Routing.NONE,
                Observability.NONE,
                Compliance.NONE,
                Delivery.NONE,
                RegionRollout.NONE,
                RegionCost.NONE);
    }

    private static Map<RegionType, TypePolicy> policies() {
        Map<RegionType, TypePolicy> policies = new LinkedHashMap<>();
        for (RegionType type : RegionType.values()) {
            policies.put(
                    type,
                    new TypePolicy(
                            type,
                            List.of(),
                            true,
                            Arrays.asList(StoreRole.values()),
                            1,
                            NatPlacement.NONE,
                            null,
                            "primary-only"));
        }
        return policies;
    }
}
