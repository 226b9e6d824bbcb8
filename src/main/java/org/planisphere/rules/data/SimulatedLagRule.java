package org.planisphere.rules.data;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.simulation.result.StreamLag;

/// A copy that the simulation shows further behind than its store may lose.
public final class SimulatedLagRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(SimulatedLagRule.class, "DAT-006");

    private static final double MILLIS_PER_SECOND = 1000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        boolean promised =
                StoreCopy.in(plan)
                        .anyMatch(it -> it.store().replication() != null && rpo(plan, it) != null);
        return promised
                ? figures.ordinaryDay().streams().stream()
                        .flatMap(
                                lag ->
                                        finding(plan, lag, figures.ordinaryDay().scenario())
                                                .stream())
                        .toList()
                : List.of();
    }

    private static Optional<Finding> finding(Plan plan, StreamLag lag, String scenario) {
        Optional<StoreCopy> copy =
                plan.region(lag.to())
                        .flatMap(to -> to.store(lag.store()).map(it -> new StoreCopy(to, it)));
        Duration rpo = copy.map(it -> rpo(plan, it)).orElse(null);
        Double p99 = lag.applyLagMs().p99();
        return rpo == null || p99 == null || p99 <= rpo.toMillis()
                ? Optional.empty()
                : copy.map(it -> finding(it, p99 / MILLIS_PER_SECOND, rpo, scenario));
    }

    /// What may be lost: as the copy says, or else its source, or else the region of its source.
    private static @Nullable Duration rpo(Plan plan, StoreCopy copy) {
        if (copy.store().rpo() != null) {
            return copy.store().rpo();
        }
        return copy.source(plan)
                .map(
                        from ->
                                from.store().rpo() == null
                                        ? from.region().reliability().rpo()
                                        : from.store().rpo())
                .orElse(null);
    }

    private static Finding finding(StoreCopy copy, double p99, Duration rpo, String scenario) {
        return INFO.at(copy.region(), copy.at("/replication"))
                .says(
                        "%s: p99 lag %s > RPO %s (%s)"
                                .formatted(copy, Span.ofSeconds(p99), Span.of(rpo), scenario))
                .advises("Apply faster, give the link more bandwidth, or accept a larger RPO.")
                .done();
    }
}
