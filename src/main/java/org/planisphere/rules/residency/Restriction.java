package org.planisphere.rules.residency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Implied;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionChange;
import org.planisphere.model.ResidencyRule;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;

/// Inside which borders a store has to stay, and why.
///
/// @param name what messages say about the data, such as `pii, EU`
/// @param place where it is written, null where it is a rule of the plan
record Restriction(String name, List<String> words, @Nullable Place place) {
    private static final Implied<Map<StoreId, Store>> NAMING =
            new Implied<>(Restriction::naming, Restriction::unlessNamed);
    private static final Implied<Map<StoreId, Set<String>>> WRITTEN_FOR =
            new Implied<>(Restriction::writtenFor, Restriction::unlessWritten);

    /// The restriction of a store: the residency that any of its copies names, or else the plan's
    /// rule for its classification.
    static Optional<Restriction> of(Plan plan, Store store) {
        return Optional.ofNullable(NAMING.of(plan).get(store.name()))
                .map(
                        copy ->
                                restriction(
                                        copy,
                                        String.valueOf(copy.residency()),
                                        copy.place().child("residency")))
                .or(
                        () ->
                                plan.residency().rules().stream()
                                        .filter(rule -> appliesTo(plan, rule, store))
                                        .findFirst()
                                        .map(rule -> restriction(store, rule.mustStayIn(), null)));
    }

    /// What restrictions of stores go by in all regions together.
    static Object everywhere(Plan plan) {
        boolean byPopulation =
                plan.residency().rules().stream().anyMatch(rule -> rule.population() != null);
        return byPopulation ? List.of(NAMING.of(plan), WRITTEN_FOR.of(plan)) : NAMING.of(plan);
    }

    private static Restriction restriction(Store store, String word, @Nullable Place place) {
        String kind = String.join(", ", store.classification());
        return new Restriction(kind.isEmpty() ? word : kind + ", " + word, List.of(word), place);
    }

    private static boolean appliesTo(Plan plan, ResidencyRule rule, Store store) {
        boolean classified =
                rule.classification() == null
                        || store.classification().contains(rule.classification());
        return classified
                && (rule.population() == null
                        || isWrittenFor(plan, store.name(), rule.population()));
    }

    /// Whether a region that serves the population writes the store, so that it holds its data.
    private static boolean isWrittenFor(Plan plan, StoreId store, String population) {
        return WRITTEN_FOR.of(plan).getOrDefault(store, Set.of()).contains(population);
    }

    /// The first copy of each store that names a residency.
    private static Map<StoreId, Store> naming(Plan plan) {
        Map<StoreId, Store> naming = new HashMap<>();
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                if (store.residency() != null
                        && region.store(store.name()).filter(store::equals).isPresent()) {
                    naming.putIfAbsent(store.name(), store);
                }
            }
        }
        return naming;
    }

    private static @Nullable Map<StoreId, Store> unlessNamed(
            Map<StoreId, Store> before, Plan now, List<RegionChange> changes) {
        return changes.stream().anyMatch(it -> names(it.before()) || names(it.now()))
                ? null
                : before;
    }

    private static boolean names(@Nullable Region region) {
        return region != null && region.stores().stream().anyMatch(it -> it.residency() != null);
    }

    private static @Nullable Map<StoreId, Set<String>> unlessWritten(
            Map<StoreId, Set<String>> before, Plan now, List<RegionChange> changes) {
        return changes.stream().anyMatch(it -> writes(it.before()) || writes(it.now()))
                ? null
                : before;
    }

    private static boolean writes(@Nullable Region region) {
        return region != null && region.stores().stream().anyMatch(Store::writable);
    }

    /// The populations that the regions which write a store serve, by store.
    private static Map<StoreId, Set<String>> writtenFor(Plan plan) {
        Map<StoreId, Set<String>> writtenFor = new HashMap<>();
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                if (region.store(store.name()).filter(Store::writable).isPresent()) {
                    Set<String> served =
                            writtenFor.computeIfAbsent(store.name(), _ -> new HashSet<>());
                    region.routing().populations().forEach(it -> served.add(it.name()));
                }
            }
        }
        return writtenFor;
    }
}
