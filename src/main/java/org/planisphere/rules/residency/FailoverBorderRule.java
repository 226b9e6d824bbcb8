package org.planisphere.rules.residency;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Absorption;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Population;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ResidencyRule;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A population that a failover would serve outside of its borders.
public final class FailoverBorderRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(FailoverBorderRule.class, "RES-008");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.capacity(),
                region.reliability(),
                region.routing(),
                Optional.ofNullable(region.details().country()));
    }

    private static final String ACCEPTED = "accepted";
    private static final String FAILOVER = "#reliability.failover";

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Borders borders = new Borders(plan, facts);
        Map<String, Set<RegionId>> absorbers = new HashMap<>();
        for (Region region : plan.regions()) {
            for (Absorption absorbed : region.capacity().absorbs()) {
                absorbers
                        .computeIfAbsent(absorbed.region().value(), _ -> new LinkedHashSet<>())
                        .add(region.id());
            }
        }
        return plan.regions().stream()
                .filter(region -> !isDocumented(plan, region))
                .flatMap(
                        region ->
                                targets(region, absorbers).stream()
                                        .flatMap(to -> check(plan, borders, region, to)))
                .toList();
    }

    private static boolean isDocumented(Plan plan, Region region) {
        return plan.governance().decisions().stream()
                .filter(decision -> ACCEPTED.equals(decision.status()))
                .flatMap(decision -> decision.links().stream())
                .anyMatch(link -> link.startsWith(region.root().file() + FAILOVER));
    }

    /// Who takes over: the region that it names, or else those that say they absorb it.
    private static Set<RegionId> targets(Region region, Map<String, Set<RegionId>> absorbers) {
        Failover failover = region.reliability().failover();
        return failover != null && failover.to() != null
                ? Set.of(failover.to())
                : absorbers.getOrDefault(region.id().value(), Set.of());
    }

    private static Stream<Finding> check(Plan plan, Borders borders, Region region, RegionId to) {
        return region.routing().populations().stream()
                .flatMap(
                        share ->
                                plan.populations().stream()
                                        .filter(it -> it.name().equals(share.name())))
                .flatMap(
                        population ->
                                words(plan, population)
                                        .filter(
                                                word ->
                                                        borders.isOutside(
                                                                region.provider(),
                                                                to,
                                                                List.of(word)))
                                        .limit(1)
                                        .map(word -> finding(region, to, population, word)));
    }

    private static Stream<String> words(Plan plan, Population population) {
        return Stream.concat(
                Optional.ofNullable(population.residency()).stream(),
                plan.residency().rules().stream()
                        .filter(rule -> population.name().equals(rule.population()))
                        .map(ResidencyRule::mustStayIn));
    }

    private static Finding finding(Region region, RegionId to, Population population, String word) {
        return INFO.at(region, region.at("/reliability/failover/to"))
                .says(
                        "if %s fails, %s is served from %s, outside %s"
                                .formatted(region.id(), population.name(), to, word))
                .advises("Name another target, or document the exception by a decision.")
                .done();
    }
}
