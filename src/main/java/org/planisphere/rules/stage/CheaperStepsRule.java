package org.planisphere.rules.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.DeliveryStrategy;
import org.planisphere.model.Edge;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Plan;
import org.planisphere.model.Population;
import org.planisphere.model.Region;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Steps that cost less than a region and that the region in use has not taken.
public final class CheaperStepsRule implements FocusedRule {
    private static final RuleInfo RULE = RulePage.read(CheaperStepsRule.class, "MVP-002");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        Lifecycle lifecycle = region.details().lifecycle();
        return lifecycle == null
                ? "neither serving nor coming"
                : List.of(
                        lifecycle,
                        region.isPrimary(),
                        Optional.ofNullable(region.networking().edge()),
                        region.stores(),
                        region.delivery(),
                        region.capacity(),
                        region.sections(),
                        region.observability());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Expansion.of(plan).home().stream()
                .flatMap(home -> check(plan, facts, home).stream())
                .toList();
    }

    private static Optional<Finding> check(Plan plan, Facts facts, Region home) {
        List<String> skipped = skipped(home);
        if (skipped.isEmpty()) {
            return Optional.empty();
        }
        Optional<Nearer> nearer =
                skipped.getFirst().equals("CDN") ? nearer(plan, facts, home) : Optional.empty();
        FindingDraft draft =
                RULE.at(home, home.at("/region/lifecycle"))
                        .says(
                                "before another region: %s has no %s%s"
                                        .formatted(
                                                home.id(),
                                                Words.or(skipped),
                                                nearer.map(Nearer::sentence).orElse("")))
                        .advises("Take these steps first, in this order, and measure again.");
        nearer.ifPresent(it -> draft.because("round trip", it.basis(), null));
        return Optional.of(draft.done());
    }

    /// What the region says it lacks, cheapest first; what it does not speak of is not in it.
    private static List<String> skipped(Region home) {
        List<String> steps = new ArrayList<>();
        Edge edge = home.networking().edge();
        if (edge != null && !edge.cdn()) {
            steps.add("CDN");
        }
        if (!home.stores().isEmpty()
                && home.stores().stream().noneMatch(store -> store.role() == StoreRole.CACHE)) {
            steps.add("cache");
        }
        if (home.delivery().strategy() == DeliveryStrategy.ALL_AT_ONCE
                || "none".equals(home.delivery().gitops())) {
            steps.add("continuous delivery");
        }
        if (home.capacity().capacityRps() != null && home.capacity().autoscaling() == null) {
            steps.add("autoscaling");
        }
        if (home.sections().contains("observability") && home.observability().metrics() == null) {
            steps.add("metrics");
        }
        if ("none".equals(home.delivery().iac())) {
            steps.add("infrastructure as code");
        }
        return steps;
    }

    /// How much nearer a CDN would be to a population than the region in use.
    private record Nearer(String population, RoundTrip trip) {
        double millis() {
            return Objects.requireNonNullElse(trip.p95Millis(), trip.medianMillis());
        }

        String sentence() {
            return "; a CDN would take about %s ms off the %s of what it answers in %s"
                    .formatted(
                            Numbers.rounded(millis()),
                            trip.p95Millis() == null ? "median" : "p95",
                            population);
        }

        String basis() {
            return "%s ms, %s, %s".formatted(Numbers.rounded(millis()), trip.basis(), trip.asOf());
        }
    }

    private static Optional<Nearer> nearer(Plan plan, Facts facts, Region home) {
        return facts.entry(home).stream()
                .flatMap(
                        from ->
                                plan.populations().stream()
                                        .flatMap(it -> nearer(facts, from, it).stream()))
                .max(Comparator.comparingDouble(Nearer::millis));
    }

    private static Optional<Nearer> nearer(Facts facts, CatalogRegion home, Population population) {
        return Optional.ofNullable(population.location())
                .flatMap(point -> facts.regions().nearest(home.provider(), point))
                .filter(edge -> !edge.id().equals(home.id()))
                .map(edge -> new Nearer(population.name(), facts.latencies().between(home, edge)));
    }
}
