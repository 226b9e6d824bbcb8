package org.planisphere.rules.reliability;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.DrStrategy;
import org.planisphere.model.Failover;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;

/// A strategy that cannot keep what the region promises.
public final class StrategyRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(StrategyRule.class, "REL-010");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.capacity(), region.reliability(), region.stores());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.FAILOVER.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return check(plan, region).stream();
    }

    private static Optional<Finding> check(Plan plan, Region region) {
        DrStrategy strategy = region.reliability().drStrategy();
        if (strategy == DrStrategy.BACKUP_AND_RESTORE) {
            return backups(region);
        }
        return strategy == DrStrategy.PILOT_LIGHT ? growth(plan, region) : Optional.empty();
    }

    private static Optional<Finding> backups(Region region) {
        return region.stores().stream()
                .filter(store -> every(store) != null)
                .flatMap(store -> tooRare(region, store).stream())
                .findFirst();
    }

    private static @Nullable Duration every(Store store) {
        return store.backup() == null ? null : store.backup().every();
    }

    private static Optional<Finding> tooRare(Region region, Store store) {
        Duration every = Objects.requireNonNull(every(store));
        return Stream.of(store.rpo(), region.reliability().rpo())
                .filter(Objects::nonNull)
                .min(Duration::compareTo)
                .filter(rpo -> rpo.compareTo(every) < 0)
                .map(
                        rpo ->
                                finding(
                                        region,
                                        "an RPO of %s: %s is backed up every %s"
                                                .formatted(
                                                        Spans.words(rpo),
                                                        store.name(),
                                                        Spans.words(every)),
                                        DrStrategy.PILOT_LIGHT));
    }

    private static Optional<Finding> growth(Plan plan, Region region) {
        Duration rto = region.reliability().rto();
        Failover failover = region.reliability().failover();
        Region grows =
                Optional.ofNullable(failover == null ? null : failover.to())
                        .flatMap(plan::region)
                        .orElse(region);
        return RecoveryBudget.scaleOut(grows)
                .filter(scaleOut -> rto != null && rto.compareTo(scaleOut) < 0)
                .map(
                        scaleOut ->
                                finding(
                                        region,
                                        "an RTO of %s: %s needs %s to scale out"
                                                .formatted(
                                                        Spans.words(Objects.requireNonNull(rto)),
                                                        grows.id(),
                                                        Spans.words(scaleOut)),
                                        DrStrategy.WARM_STANDBY));
    }

    private static Finding finding(Region region, String what, DrStrategy stronger) {
        Place place = region.at("/reliability/dr_strategy");
        return INFO.at(region, place)
                .says(
                        "%s cannot give %s %s"
                                .formatted(region.reliability().drStrategy(), region.id(), what))
                .advises("Use a stronger strategy, and compare its cost first, or promise less.")
                .fix("Use " + stronger, new SetValue(place, stronger.yaml()))
                .done();
    }
}
