package org.planisphere.rules.reliability;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;
import org.planisphere.simulation.result.FailoverOutcome;

/// A failover that loses more writes than the store may lose.
public final class FailoverLossRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(FailoverLossRule.class, "REL-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        boolean mayLose =
                plan.regions().stream()
                        .anyMatch(
                                region ->
                                        region.reliability().failover() != null
                                                && region.reliability().failover().to() != null);
        return mayLose
                ? figures.ordinaryDay().failovers().stream()
                        .flatMap(outcome -> check(plan, outcome).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Finding> check(Plan plan, FailoverOutcome outcome) {
        Double seconds = outcome.rpo().seconds().p95();
        Optional<Region> lost = plan.region(outcome.lost());
        Optional<Region> target = plan.region(outcome.to());
        Optional<Store> copy = target.flatMap(it -> it.store(outcome.store()));
        if (seconds == null || lost.isEmpty() || target.isEmpty() || copy.isEmpty()) {
            return Optional.empty();
        }
        return allowed(lost.get(), copy.get())
                .filter(rpo -> seconds > Spans.seconds(rpo))
                .map(rpo -> finding(target.get(), copy.get(), outcome, seconds, rpo));
    }

    /// The shortest of what the copy, the store at its writer and the lost region promise.
    private static Optional<Duration> allowed(Region lost, Store copy) {
        return Stream.of(
                        Optional.ofNullable(copy.rpo()),
                        lost.store(copy.name()).map(Store::rpo),
                        Optional.ofNullable(lost.reliability().rpo()))
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    private static Finding finding(
            Region target, Store copy, FailoverOutcome outcome, double seconds, Duration rpo) {
        return INFO.at(target, copy.place().child("replication"))
                .says(
                        "a failover of %s from %s to %s loses %s s of writes at p95, its RPO is %s"
                                .formatted(
                                        copy.name(),
                                        outcome.lost(),
                                        target.id(),
                                        Numbers.rounded(seconds),
                                        Spans.words(rpo)))
                .advises(
                        "Give the copy more bandwidth or a faster applier, let commits wait for it,"
                                + " or promise less.")
                .because("writes lost at p95", lostWrites(outcome), null)
                .done();
    }

    private static String lostWrites(FailoverOutcome outcome) {
        Double writes = outcome.rpo().writes().p95();
        return writes == null ? "unknown" : Numbers.rounded(writes);
    }
}
