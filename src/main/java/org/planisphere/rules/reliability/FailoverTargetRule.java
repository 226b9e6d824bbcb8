package org.planisphere.rules.reliability;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Absorption;
import org.planisphere.model.Failover;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A failover to a region that cannot take over, or a promise to take over from a region that is
/// not there.
public final class FailoverTargetRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(FailoverTargetRule.class, "REL-008");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.reliability(), region.capacity().absorbs());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.concat(
                Naming.FAILOVER.around(plan, region), Naming.ABSORBED.around(plan, region));
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return List.of(plan.regions().size() < 2, plan.standalone());
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Stream.concat(
                fault(plan, region).map(sentence -> finding(plan, region, sentence)).stream(),
                plan.standalone() ? Stream.empty() : promises(plan, region));
    }

    private static Stream<Finding> promises(Plan plan, Region region) {
        return region.capacity().absorbs().stream()
                .filter(it -> plan.region(it.region()).isEmpty())
                .map(it -> unknown(plan, region, it));
    }

    private static Finding unknown(Plan plan, Region region, Absorption promise) {
        return INFO.at(region, promise.place().child("region"))
                .saysOf(
                        promise.place().child("region"),
                        promise.region().value(),
                        others(plan, region).map(it -> it.id().value()).toList(),
                        "%s takes over from %s, which is not in this plan"
                                .formatted(region.id(), promise.region()))
                .advises("Correct the name, or take the line out.")
                .done();
    }

    private static Stream<Region> others(Plan plan, Region region) {
        return plan.regions().stream().filter(it -> !it.id().equals(region.id()));
    }

    private static Optional<String> fault(Plan plan, Region region) {
        Failover failover = region.reliability().failover();
        if (failover == null) {
            return Optional.empty();
        }
        RegionId to = failover.to();
        if (to == null) {
            return plan.standalone() || plan.regions().size() < 2
                    ? Optional.empty()
                    : Optional.of("%s fails over to nobody".formatted(region.id()));
        }
        if (to.equals(region.id())) {
            return Optional.of("%s fails over to itself".formatted(to));
        }
        Optional<Region> target = plan.region(to);
        if (target.isEmpty()) {
            return plan.standalone()
                    ? Optional.empty()
                    : Optional.of(
                            "%s fails over to %s, which is not in this plan"
                                    .formatted(region.id(), to));
        }
        return target.flatMap(it -> unfit(region, it));
    }

    private static Optional<String> unfit(Region region, Region target) {
        if (target.type() != RegionType.FULL) {
            return Optional.of(
                    "%s fails over to %s, which is %s"
                            .formatted(region.id(), target.id(), target.type()));
        }
        String group = region.reliability().failureGroup();
        return group != null && Objects.equals(group, target.reliability().failureGroup())
                ? Optional.of(
                        "%s fails over to %s, and both are in the failure group %s"
                                .formatted(region.id(), target.id(), group))
                : Optional.empty();
    }

    private static Finding finding(Plan plan, Region region, String sentence) {
        Place place = region.at("/reliability/failover/to");
        RegionId to =
                Optional.ofNullable(region.reliability().failover())
                        .map(Failover::to)
                        .filter(it -> plan.region(it).isEmpty())
                        .orElse(null);
        return INFO.at(region, place)
                .saysOf(place, to == null ? "" : to.value(), fullNames(plan, region), sentence)
                .advises("Choose a full region of this plan that does not fail together with it.")
                .done();
    }

    private static List<String> fullNames(Plan plan, Region region) {
        return others(plan, region)
                .filter(it -> it.type() == RegionType.FULL)
                .map(it -> it.id().value())
                .toList();
    }
}
