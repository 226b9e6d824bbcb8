package org.planisphere.rules.reliability;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Drill;
import org.planisphere.model.DrillKind;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;
import org.planisphere.rules.YamlText;

/// A way out that was tried, and a way back that never was.
public final class FailbackRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(FailbackRule.class, "REL-018");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.reliability();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.FAILOVER.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return drills(region, DrillKind.FAILBACK) || partnerReturned(plan, region)
                ? Stream.empty()
                : out(region).map(drill -> finding(region, drill)).stream();
    }

    private static Optional<Drill> out(Region region) {
        return region.reliability().drills().stream()
                .filter(drill -> drill.kind() == DrillKind.FAILOVER)
                .findFirst();
    }

    private static boolean drills(Region region, DrillKind kind) {
        return region.reliability().drills().stream().anyMatch(drill -> drill.kind() == kind);
    }

    /// Coming home from the target is one exercise, written down in either of the two regions.
    private static boolean partnerReturned(Plan plan, Region region) {
        Failover failover = region.reliability().failover();
        return Stream.ofNullable(failover == null ? null : failover.to())
                .flatMap(to -> plan.region(to).stream())
                .anyMatch(partner -> drills(partner, DrillKind.FAILBACK));
    }

    private static Finding finding(Region region, Drill out) {
        return INFO.at(region, out.place())
                .says(
                        "%s drills failover and never failback: how does it come home?"
                                .formatted(region.id()))
                .advises("Drill the way back too; data has to be brought up to date for it.")
                .fix(fix(region, out))
                .done();
    }

    private static Fix fix(Region region, Drill out) {
        Duration every = out.every();
        return new Fix(
                "Add a failback drill",
                List.of(
                        new Append(
                                region.at("/reliability/drills"),
                                new YamlText.Mapping()
                                        .text("kind", DrillKind.FAILBACK)
                                        .raw("every", every == null ? null : Spans.yaml(every))
                                        .toString())));
    }
}
