package org.planisphere.rules.type;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A lightweight region with nearly all services of a full one.
public final class DisguiseRule implements FocusedRule {
    private record Full(Region region, Set<ServiceId> services) {}

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
    public List<Finding> check(Plan plan, Facts facts) {
        double share = plan.threshold(Threshold.DISGUISE_PERCENT) / 100;
        List<Full> full =
                plan.regionsOf(RegionType.FULL).stream()
                        .map(it -> new Full(it, active(it)))
                        .toList();
        return plan.regionsOf(RegionType.LIGHTWEIGHT).stream()
                .flatMap(
                        region -> {
                            Set<ServiceId> here = active(region);
                            return full.stream()
                                    .filter(other -> isDisguise(here, other.services(), share))
                                    .findFirst()
                                    .map(other -> finding(region, here, other))
                                    .stream();
                        })
                .toList();
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
                                        region.id(),
                                        common(here, there),
                                        there.size(),
                                        full.region().id()))
                .advises("Make it full, or move services out.")
                .because("type", region.type(), region.at("/region/type"))
                .done();
    }
}
