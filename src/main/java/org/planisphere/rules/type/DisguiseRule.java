package org.planisphere.rules.type;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionChange;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A lightweight region with nearly all services of a full one.
public final class DisguiseRule implements NeighborRule {
    private record Full(RegionId id, Set<ServiceId> services) {}

    private static final Implied<List<Full>> FULL =
            new Implied<>(DisguiseRule::full, DisguiseRule::unlessOneIsFull);

    private static final RuleInfo INFO = RulePage.read(DisguiseRule.class, "TYP-010");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.services();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return FULL.of(plan);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        if (region.type() != RegionType.LIGHTWEIGHT) {
            return Stream.empty();
        }
        double share = plan.threshold(Threshold.DISGUISE_PERCENT) / 100;
        Set<ServiceId> here = active(region);
        return FULL.of(plan).stream()
                .filter(other -> isDisguise(here, other.services(), share))
                .limit(1)
                .map(other -> finding(region, here, other));
    }

    private static List<Full> full(Plan plan) {
        return plan.regionsOf(RegionType.FULL).stream()
                .map(it -> new Full(it.id(), active(it)))
                .toList();
    }

    private static @Nullable List<Full> unlessOneIsFull(
            List<Full> before, Plan now, List<RegionChange> changes) {
        return changes.stream().noneMatch(it -> isFull(it.before()) || isFull(it.now()))
                ? before
                : null;
    }

    private static boolean isFull(@Nullable Region region) {
        return region != null && region.type() == RegionType.FULL;
    }

    private static Set<ServiceId> active(Region region) {
        return region.services().deploy().stream()
                .filter(service -> service.mode() != ServiceMode.DISABLED)
                .map(ServiceDeployment::name)
                .collect(Collectors.toSet());
    }

    private static boolean isDisguise(Set<ServiceId> here, Set<ServiceId> there, double share) {
        return !there.isEmpty() && common(here, there) >= share * there.size();
    }

    private static long common(Set<ServiceId> here, Set<ServiceId> there) {
        return there.stream().filter(here::contains).count();
    }

    private static Finding finding(Region region, Set<ServiceId> here, Full full) {
        Set<ServiceId> there = full.services();
        return INFO.at(region, region.at("/region/type"))
                .says(
                        "%s is a full region in disguise: %d of %d services of %s"
                                .formatted(
                                        region.id(), common(here, there), there.size(), full.id()))
                .advises("Make it full, or move services out.")
                .because("type", region.type(), region.at("/region/type"))
                .done();
    }
}
