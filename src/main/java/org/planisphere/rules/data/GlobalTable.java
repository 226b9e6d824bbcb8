package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Consistency;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.Replication;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.Words;

/// A global table that is to answer strong reads in every region.
///
/// Sets of regions that can share one stand in the profile, one limit for each region: those with
/// the same value belong together.
record GlobalTable(List<StoreCopy> replicas, @Nullable RegionId witness) {
    private static final String REPLICAS = "dynamodb.strong.replicas";
    private static final String WITH_WITNESS = "dynamodb.strong.replicas-with-witness";
    private static final String REGION_SET = "dynamodb.strong.region-set.";

    /// Why a table cannot be, and the limits that say so.
    record Trouble(StoreCopy copy, String what, List<Limit> limits) {}

    GlobalTable {
        replicas = List.copyOf(replicas);
    }

    /// The table that the copies of a store make up; empty where they are none of this kind.
    static Optional<GlobalTable> of(List<StoreCopy> copies) {
        List<StoreCopy> replicas =
                copies.stream().filter(StoreCopy::serves).filter(Engines::isDynamo).toList();
        boolean strong =
                replicas.stream()
                        .anyMatch(
                                it ->
                                        it.mode() == ReplicationMode.SYNC
                                                && it.store().consistency() == Consistency.STRONG);
        return strong && replicas.size() > 1
                ? Optional.of(new GlobalTable(replicas, witness(replicas)))
                : Optional.empty();
    }

    private static @Nullable RegionId witness(List<StoreCopy> replicas) {
        return replicas.stream()
                .map(it -> it.store().replication())
                .filter(Objects::nonNull)
                .map(Replication::witness)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// What stands against it; empty too where the provider's limits are not known.
    Optional<Trouble> trouble(Facts facts) {
        Optional<Limit> alone = facts.limits().find(Provider.AWS, REPLICAS);
        Optional<Limit> voted = facts.limits().find(Provider.AWS, WITH_WITNESS);
        if (alone.isEmpty() || voted.isEmpty()) {
            return Optional.empty();
        }
        Limit wanted = witness == null ? alone.get() : voted.get();
        return replicas.size() == wanted.value()
                ? outsideTheSet(facts)
                : Optional.of(
                        trouble(
                                "%s and %s"
                                        .formatted(
                                                Numbers.of(replicas.size(), "replica"),
                                                witness == null
                                                        ? "no witness"
                                                        : "a witness in " + witness),
                                List.of(alone.get(), voted.get())));
    }

    private Optional<Trouble> outsideTheSet(Facts facts) {
        List<RegionId> places =
                new ArrayList<>(replicas.stream().map(it -> it.region().id()).toList());
        if (witness != null) {
            if (places.contains(witness)) {
                return Optional.of(
                        trouble("its witness in a region that holds a replica", List.of()));
            }
            places.add(witness);
        }
        Set<Double> sets = new TreeSet<>();
        for (RegionId place : places) {
            Optional<Limit> set = facts.limits().find(Provider.AWS, REGION_SET + place);
            if (set.isEmpty()) {
                return Optional.of(
                        trouble(
                                "a part in %s, which belongs to no set of regions".formatted(place),
                                List.of()));
            }
            sets.add(set.get().value());
        }
        return sets.size() == 1
                ? Optional.empty()
                : Optional.of(
                        trouble(
                                "parts in %d sets of regions (%s)"
                                        .formatted(sets.size(), Words.and(places)),
                                List.of()));
    }

    private Trouble trouble(String what, List<Limit> limits) {
        StoreCopy last = replicas.getLast();
        return new Trouble(
                last,
                "%s cannot give strong reads in every region with %s"
                        .formatted(last.store().name(), what),
                limits);
    }
}
