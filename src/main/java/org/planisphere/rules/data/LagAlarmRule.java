package org.planisphere.rules.data;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A copy that can fall behind without anybody being told in time.
public final class LagAlarmRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(LagAlarmRule.class, "DAT-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.stores(), region.observability());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.SOURCES.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return StoreCopy.of(region)
                .filter(it -> it.serves() && it.mode() == ReplicationMode.ASYNC)
                .flatMap(copy -> finding(plan, copy).stream());
    }

    private static Optional<Finding> finding(Plan plan, StoreCopy copy) {
        Duration alarm = Objects.requireNonNull(copy.store().replication()).alarmLag();
        Duration rpo = rpo(plan, copy);
        if (alarm == null) {
            boolean watched =
                    Boolean.TRUE.equals(copy.region().observability().replicationLagAlarm());
            return watched
                    ? Optional.empty()
                    : Optional.of(
                            finding(
                                    copy,
                                    rpo,
                                    "no alarm on its lag, so the lag stays unknown until the incident"));
        }
        return rpo == null || alarm.compareTo(rpo) <= 0
                ? Optional.empty()
                : Optional.of(
                        finding(
                                copy,
                                rpo,
                                "the alarm rings at %s, beyond the RPO of %s"
                                        .formatted(Span.of(alarm), Span.of(rpo))));
    }

    private static @Nullable Duration rpo(Plan plan, StoreCopy copy) {
        Duration own = copy.store().rpo();
        return own != null ? own : copy.source(plan).map(it -> it.store().rpo()).orElse(null);
    }

    private static Finding finding(StoreCopy copy, @Nullable Duration rpo, String what) {
        Place alarm = copy.at("/replication/alarm_lag");
        FindingDraft draft =
                INFO.at(copy.region(), alarm)
                        .says("%s: %s".formatted(copy, what))
                        .advises("Ring at half of the RPO, so that there is time to act.");
        if (rpo != null && rpo.isPositive()) {
            String half = Span.yaml(rpo.dividedBy(2));
            draft.fix("Ring at " + half, new SetValue(alarm, half));
        }
        return draft.done();
    }
}
