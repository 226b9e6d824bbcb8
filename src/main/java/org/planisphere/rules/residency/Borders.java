package org.planisphere.rules.residency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;

/// Which regions lie inside which residency words.
///
/// A word is a group of the plan, a country code, or a residency group of the catalog such as EU.
/// A region whose place is unknown lies neither inside nor outside.
record Borders(Plan plan, Facts facts) {
    /// Words that stand for no border at all.
    private static final Set<String> NO_BORDER = Set.of("global", "any", "none", "world");

    boolean isOutside(Region region, List<String> words) {
        Optional<String> country = facts.country(region);
        String group = facts.entry(region).map(CatalogRegion::residencyGroup).orElse("");
        return country.isPresent() && !within(country.get(), group, words);
    }

    /// As for a region of the plan; where the plan has none of that name, the catalog's is taken.
    boolean isOutside(Provider provider, RegionId id, List<String> words) {
        return plan.region(id)
                .map(region -> isOutside(region, words))
                .orElseGet(
                        () ->
                                facts.regions()
                                        .find(provider, id)
                                        .map(region -> !holds(region, words))
                                        .orElse(false));
    }

    /// Every word that stands for a border: groups of the plan, countries and groups of the
    /// catalog.
    SortedSet<String> words() {
        SortedSet<String> words = new TreeSet<>(NO_BORDER);
        words.addAll(plan.residency().groups().keySet());
        words.addAll(List.of("EU", "EEA"));
        for (CatalogRegion region : facts.regions().all()) {
            words.add(region.countryCode());
            words.add(region.residencyGroup());
        }
        return words;
    }

    boolean holds(CatalogRegion region, List<String> words) {
        return within(region.countryCode(), region.residencyGroup(), words);
    }

    Optional<String> country(Provider provider, RegionId id) {
        return plan.region(id)
                .flatMap(facts::country)
                .or(() -> facts.regions().find(provider, id).map(CatalogRegion::countryCode));
    }

    private boolean within(String country, String group, List<String> words) {
        return words.stream()
                .anyMatch(
                        word ->
                                NO_BORDER.contains(word)
                                        || plan.residency().countries(word).contains(country)
                                        || (!plan.residency().groups().containsKey(word)
                                                && inGroup(word, group)));
    }

    /// The EU lies within the European Economic Area (Agreement on the EEA, 1994).
    private static boolean inGroup(String word, String group) {
        return word.equals(group) || (word.equals("EEA") && group.equals("EU"));
    }
}
