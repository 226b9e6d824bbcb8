package org.planisphere.rules.residency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.planisphere.model.Nearest;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A region outside the borders it promises.
public final class RegionResidencyRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(RegionResidencyRule.class, "RES-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Borders borders = new Borders(plan, facts);
        return plan.regions().stream()
                .filter(region -> !region.compliance().dataResidency().isEmpty())
                .filter(it -> borders.isOutside(it, it.compliance().dataResidency()))
                .map(region -> finding(facts, borders, region))
                .toList();
    }

    private static Finding finding(Facts facts, Borders borders, Region region) {
        List<String> words = region.compliance().dataResidency();
        SortedSet<String> known = borders.words();
        boolean unknown = words.size() == 1 && !known.contains(words.getFirst());
        if (unknown) {
            return unknown(facts, region, words.getFirst(), known);
        }
        String advice =
                nearestInside(facts, borders, region, words)
                        .map(
                                it ->
                                        "Use %s (%s), the nearest region inside."
                                                .formatted(it.id(), it.city()))
                        .orElse("Choose a region inside, or correct the residency.");
        return INFO.at(region, region.at("/compliance/data_residency"))
                .says(
                        "%s (%s) cannot promise %s"
                                .formatted(
                                        region.id(),
                                        facts.country(region).orElse("?"),
                                        Words.or(words)))
                .advises(advice)
                .done();
    }

    /// A word that stands for nothing; the region's own country is meant before others.
    private static Finding unknown(
            Facts facts, Region region, String word, SortedSet<String> known) {
        Place place = region.at("/compliance/data_residency");
        List<String> own =
                facts.country(region)
                        .filter(country -> Nearest.to(word, List.of(country)) != null)
                        .map(List::of)
                        .orElse(List.copyOf(known));
        return INFO.at(region, place)
                .saysOf(
                        place,
                        word,
                        own,
                        "'%s' is no country code such as DE and no residency group that the plan names"
                                .formatted(word))
                .advises("Correct it, or define the group under `residency: groups:` in plan.yaml.")
                .done();
    }

    private static Optional<CatalogRegion> nearestInside(
            Facts facts, Borders borders, Region region, List<String> words) {
        return facts.location(region)
                .flatMap(
                        here ->
                                facts.regions().of(region.provider()).stream()
                                        .filter(it -> !it.restricted())
                                        .filter(it -> borders.holds(it, words))
                                        .min(
                                                Comparator.comparingDouble(
                                                        it -> it.location().distanceKm(here))));
    }
}
