package org.planisphere.rules.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Replication;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A copy without reserve, or one that catches up later than the service is promised back.
public final class CatchUpRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(CatchUpRule.class, "DAT-008");

    private static final double PERCENT = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.stores(), region.reliability());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.SOURCES.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return StoreCopy.of(region).flatMap(copy -> finding(plan, copy).stream());
    }

    private static Optional<Finding> finding(Plan plan, StoreCopy copy) {
        Replication feed = copy.store().replication();
        if (feed == null
                || feed.writeRatePerS() == null
                || feed.applyRatePerS() == null
                || feed.writeRatePerS() >= feed.applyRatePerS()) {
            return Optional.empty();
        }
        List<String> troubles = new ArrayList<>();
        double use = feed.writeRatePerS() / feed.applyRatePerS() * PERCENT;
        if (use > plan.threshold(Threshold.PIPELINE_USE_PERCENT)) {
            troubles.add("%s %% of what it can apply is used".formatted(Numbers.rounded(use)));
        }
        late(plan, copy, feed.writeRatePerS(), feed.applyRatePerS()).ifPresent(troubles::add);
        return troubles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        INFO.at(copy.region(), copy.at("/replication/apply_rate_per_s"))
                                .says("%s: %s".formatted(copy, Words.and(troubles)))
                                .advises(
                                        "Give the copy headroom: a higher apply rate or fewer writes.")
                                .because(
                                        "write rate",
                                        Numbers.plain(feed.writeRatePerS()),
                                        copy.at("/replication/write_rate_per_s"))
                                .done());
    }

    /// Catch-up after a cut: the backlog over what the copy applies beyond new writes.
    private static Optional<String> late(
            Plan plan, StoreCopy copy, double written, double applied) {
        Duration rto = rto(plan, copy);
        double minutes = plan.threshold(Threshold.OUTAGE_MINUTES);
        double catchUp = written * minutes * 60 / (applied - written);
        return rto == null || copy.mode() == ReplicationMode.SYNC || catchUp <= Span.seconds(rto)
                ? Optional.empty()
                : Optional.of(
                        "after a cut of %s min it needs %s to catch up, RTO is %s"
                                .formatted(
                                        Numbers.plain(minutes),
                                        Span.ofSeconds(catchUp),
                                        Span.of(rto)));
    }

    /// When the service must be back: in the region that the copy would stand in for, or in its
    // own.
    private static @Nullable Duration rto(Plan plan, StoreCopy copy) {
        return copy.source(plan)
                .map(from -> from.region().reliability().rto())
                .orElse(copy.region().reliability().rto());
    }
}
