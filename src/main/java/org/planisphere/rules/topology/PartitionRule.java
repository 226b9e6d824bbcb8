package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionIndex;
import org.planisphere.model.RegionOrder;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A copy, a backup or a key in another partition of the same provider.
public final class PartitionRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(PartitionRule.class, "TOP-016");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.stores();
    }

    private static final RegionIndex<StoreId> WRITERS =
            new RegionIndex<>(region -> writtenEverywhere(region).collect(Collectors.toSet()));

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.concat(
                Naming.STORES.around(plan, region),
                writtenEverywhere(region).flatMap(store -> WRITERS.find(plan, store).stream()));
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        List<Finding> findings = new ArrayList<>();
        for (Store store : region.stores()) {
            others(store)
                    .forEach(
                            (place, other) ->
                                    plan.region(other)
                                            .map(Region::provider)
                                            .or(() -> Optional.of(region.provider()))
                                            .filter(region.provider()::equals)
                                            .flatMap(_ -> check(facts, region, store, other, place))
                                            .ifPresent(findings::add));
            if (store.role() == StoreRole.MULTI_WRITER) {
                firstWriter(plan, store.name())
                        .filter(first -> first.provider() == region.provider())
                        .flatMap(
                                first ->
                                        check(
                                                facts,
                                                region,
                                                store,
                                                first.id(),
                                                store.place().child("role")))
                        .ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    private static Stream<StoreId> writtenEverywhere(Region region) {
        return region.stores().stream()
                .filter(store -> store.role() == StoreRole.MULTI_WRITER)
                .map(Store::name);
    }

    private static Optional<Region> firstWriter(Plan plan, StoreId store) {
        return WRITERS.find(plan, store).stream()
                .min(Comparator.comparingInt(RegionOrder.of(plan)::position))
                .flatMap(plan::region);
    }

    /// The regions that a store names, by where it names them.
    private static Map<Place, RegionId> others(Store store) {
        Map<Place, RegionId> others = new LinkedHashMap<>();
        Place place = store.place();
        add(others, place.child("source"), store.source());
        if (store.replication() != null) {
            add(others, place.at("/replication/witness"), store.replication().witness());
        }
        if (store.backup() != null) {
            add(others, place.at("/backup/copy_to"), store.backup().copyTo());
        }
        if (store.keys() != null) {
            add(others, place.at("/keys/region"), store.keys().region());
        }
        return others;
    }

    private static void add(Map<Place, RegionId> others, Place place, @Nullable RegionId other) {
        if (other != null) {
            others.put(place, other);
        }
    }

    private static Optional<Finding> check(
            Facts facts, Region region, Store store, RegionId other, Place place) {
        Optional<String> here = facts.regions().partition(region.provider(), region.id());
        Optional<String> there = facts.regions().partition(region.provider(), other);
        return here.isPresent() && there.isPresent() && !here.equals(there)
                ? Optional.of(finding(region, store, other, place, here.get(), there.get()))
                : Optional.empty();
    }

    private static Finding finding(
            Region region, Store store, RegionId other, Place place, String here, String there) {
        return INFO.at(region, place)
                .says(
                        "%s and %s are in different partitions (%s, %s): %s cannot cross"
                                .formatted(region.id(), other, here, there, store.name()))
                .advises("Plan the other partition as a part of its own.")
                .done();
    }
}
