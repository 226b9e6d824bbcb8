package org.planisphere.rules.residency;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.Region;
import org.planisphere.model.ResidencyRule;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;

/// Inside which borders a store has to stay, and why.
///
/// @param name what messages say about the data, such as `pii, EU`
/// @param place where it is written, null where it is a rule of the plan
record Restriction(String name, List<String> words, @Nullable Place place) {
    /// The restriction of a store: the residency that any of its copies names, or else the plan's
    /// rule for its classification.
    static Optional<Restriction> of(Plan plan, Store store) {
        return plan.regions().stream()
                .flatMap(region -> region.store(store.name()).stream())
                .filter(copy -> copy.residency() != null)
                .findFirst()
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
        return plan.regions().stream()
                .filter(region -> region.store(store).filter(Store::writable).isPresent())
                .anyMatch(region -> serves(region, population));
    }

    private static boolean serves(Region region, String population) {
        return region.routing().populations().stream()
                .map(PopulationShare::name)
                .anyMatch(population::equals);
    }
}
