package org.planisphere.rules.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;

/// A failover that takes longer than the region may be away. Where the TTL alone does, REL-006 says
/// so.
public final class RecoveryTimeRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(RecoveryTimeRule.class, "REL-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.capacity(), region.reliability());
    }

    private static final Duration SHORT_TTL = Duration.ofSeconds(60);
    private static final Duration FAST_PROBE = Duration.ofSeconds(10);

    private record Part(String name, Duration span) {}

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.FAILOVER.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return finding(plan, facts, region).stream();
    }

    private static Optional<Finding> finding(Plan plan, Facts facts, Region region) {
        Failover failover = region.reliability().failover();
        Duration rto = region.reliability().rto();
        if (failover == null || rto == null) {
            return Optional.empty();
        }
        RecoveryBudget budget = RecoveryBudget.of(plan, facts, region, failover);
        return budget.total().compareTo(rto) > 0 && budget.ttl().compareTo(rto) <= 0
                ? Optional.of(finding(facts, region, failover, budget, rto))
                : Optional.empty();
    }

    private static Finding finding(
            Facts facts, Region region, Failover failover, RecoveryBudget budget, Duration rto) {
        FindingDraft draft =
                INFO.at(region, region.at("/reliability/rto"))
                        .says(
                                "%s takes %s to fail over (%s), its RTO is %s"
                                        .formatted(
                                                region.id(),
                                                Spans.words(budget.total()),
                                                parts(budget),
                                                Spans.words(rto)))
                        .advises("Shorten the longest part, or promise a longer time.")
                        .fix(smallestChange(region, failover, budget, rto));
        if (!budget.propagate().isZero()) {
            RecoveryBudget.propagationLimit(facts, region).ifPresent(draft::because);
        }
        return draft.done();
    }

    /// The longest part first.
    private static String parts(RecoveryBudget budget) {
        boolean grows = budget.scale().compareTo(budget.promote()) > 0;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("detect", budget.detect()));
        parts.add(new Part("decide", budget.decide()));
        parts.add(
                grows
                        ? new Part("scale out", budget.scale())
                        : new Part("promote", budget.promote()));
        parts.add(new Part("TTL", budget.ttl()));
        parts.add(new Part("propagation", budget.propagate()));
        return parts.stream()
                .filter(part -> !part.span().isZero())
                .sorted((a, b) -> b.span().compareTo(a.span()))
                .map(part -> part.name() + " " + Spans.words(part.span()))
                .collect(Collectors.joining(" + "));
    }

    /// A shorter TTL, faster probes, a faster decision, or none by people: the first that fits.
    private static Optional<Fix> smallestChange(
            Region region, Failover failover, RecoveryBudget budget, Duration rto) {
        Place place = region.at("/reliability/failover");
        Duration over = budget.total().minus(rto);
        if (budget.ttl().minus(SHORT_TTL).compareTo(over) >= 0) {
            return Optional.of(
                    new Fix("Use a TTL of 60 s", new SetValue(place.child("dns_ttl"), "60s")));
        }
        HealthCheck check = failover.healthCheck();
        if (check != null && check.failures() != null) {
            Duration fast = FAST_PROBE.multipliedBy(check.failures());
            if (budget.detect().minus(fast).compareTo(over) >= 0) {
                return Optional.of(
                        new Fix(
                                "Probe every 10 s",
                                new SetValue(place.at("/health_check/interval"), "10s")));
            }
        }
        if (budget.decide().compareTo(over) < 0) {
            return Optional.empty();
        }
        Duration minutes = Duration.ofMinutes(budget.decide().minus(over).toMinutes());
        return Optional.of(
                minutes.isZero()
                        ? new Fix(
                                "Fail over automatically",
                                new SetValue(place.child("trigger"), "automatic"))
                        : new Fix(
                                "Decide within " + Spans.words(minutes),
                                new SetValue(place.child("decision_time"), Spans.yaml(minutes))));
    }
}
