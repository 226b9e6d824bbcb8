package org.planisphere.rules.data;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Slo;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Commits that wait for another region longer than users are promised.
public final class CommitWaitRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(CommitWaitRule.class, "DAT-021");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.stores().stream()
                        .filter(store -> store.writable() || store.replication() != null)
                        .toList(),
                Optional.ofNullable(region.reliability().slo()));
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return StoreCopy.in(plan)
                .filter(it -> it.serves() && it.mode() == ReplicationMode.SYNC)
                .flatMap(copy -> finding(plan, facts, copy).stream())
                .toList();
    }

    private static Optional<Finding> finding(Plan plan, Facts facts, StoreCopy copy) {
        Region writer =
                copy.has(StoreRole.REPLICA)
                        ? copy.source(plan).map(StoreCopy::region).orElse(copy.region())
                        : copy.region();
        Slo slo = writer.reliability().slo();
        Double promised = slo == null ? null : slo.latencyP99Ms();
        return promised == null
                ? Optional.empty()
                : wait(plan, facts, copy)
                        .filter(millis -> millis > promised)
                        .map(millis -> finding(copy, writer, millis, promised));
    }

    /// One round trip for each commit: to the source, or to the nearest regions that make a
    // majority.
    private static Optional<Double> wait(Plan plan, Facts facts, StoreCopy copy) {
        if (copy.has(StoreRole.REPLICA)) {
            return copy.source(plan).flatMap(from -> millis(facts, from.region(), copy.region()));
        }
        List<Double> others =
                StoreCopy.in(plan)
                        .filter(it -> it.serves() && it.store().name().equals(copy.store().name()))
                        .filter(it -> !it.region().id().equals(copy.region().id()))
                        .flatMap(it -> millis(facts, copy.region(), it.region()).stream())
                        .sorted()
                        .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get((others.size() + 1) / 2 - 1));
    }

    private static Optional<Double> millis(Facts facts, Region from, Region to) {
        return facts.roundTrip(from, to)
                .map(it -> it.p95Millis() == null ? it.medianMillis() : it.p95Millis());
    }

    private static Finding finding(StoreCopy copy, Region writer, double millis, double promised) {
        return INFO.at(copy.region(), copy.at("/replication/mode"))
                .says(
                        "%s: %s ms a commit against p99 %s ms in %s"
                                .formatted(
                                        copy,
                                        Numbers.rounded(millis),
                                        Numbers.plain(promised),
                                        writer.id()))
                .advises("Copy asynchronously, or commit with a majority in nearer regions.")
                .because(
                        "latency SLO",
                        Numbers.plain(promised) + " ms",
                        writer.at("/reliability/slo/latency_p99_ms"))
                .done();
    }
}
