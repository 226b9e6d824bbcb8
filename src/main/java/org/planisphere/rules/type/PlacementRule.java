package org.planisphere.rules.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.ServicePlacement;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A service that runs in a type of region the catalogue does not place it in.
public final class PlacementRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(PlacementRule.class, "TYP-007");

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
        Map<ServiceId, ServicePlacement> placements = new HashMap<>();
        plan.services().stream()
                .filter(service -> service.placement() != null)
                .forEach(it -> placements.put(it.name(), Objects.requireNonNull(it.placement())));
        if (placements.isEmpty()) {
            return List.of();
        }
        Set<ServiceId> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            for (ServiceDeployment service : region.services().deploy()) {
                ServicePlacement placement = placements.get(service.name());
                if (placement == null || service.mode() == ServiceMode.DISABLED) {
                    continue;
                }
                boolean first = seen.add(service.name());
                boolean allowed =
                        placement == ServicePlacement.ONE_REGION
                                ? first
                                : Placements.allows(placement, region.type());
                if (!allowed) {
                    findings.add(finding(plan, region, service, placement));
                }
            }
        }
        return findings;
    }

    private static Finding finding(
            Plan plan, Region region, ServiceDeployment service, ServicePlacement placement) {
        String where =
                placement == ServicePlacement.ONE_REGION
                        ? "one region only"
                        : placement + " regions";
        return INFO.at(region, service.place())
                .says(
                        "%s is for %s, and %s is %s"
                                .formatted(service.name(), where, region.id(), region.type()))
                .advises("Run it where the catalogue places it, or change the catalogue.")
                .fix(move(plan, service, placement))
                .done();
    }

    private static Fix move(Plan plan, ServiceDeployment service, ServicePlacement placement) {
        Remove remove = new Remove(service.place());
        boolean runsThere =
                placement == ServicePlacement.ONE_REGION
                        || fitting(plan, placement)
                                .anyMatch(it -> it.services().deploys(service.name()));
        return runsThere
                ? new Fix("Remove %s here".formatted(service.name()), remove)
                : fitting(plan, placement)
                        .findFirst()
                        .map(
                                to ->
                                        new Fix(
                                                "Move %s to %s".formatted(service.name(), to.id()),
                                                List.of(
                                                        remove,
                                                        new Append(
                                                                to.at("/services/deploy"),
                                                                YamlText.scalar(
                                                                        service.name().value())))))
                        .orElseGet(
                                () -> new Fix("Remove %s here".formatted(service.name()), remove));
    }

    private static Stream<Region> fitting(Plan plan, ServicePlacement placement) {
        return plan.regions().stream()
                .filter(region -> Placements.allows(placement, region.type()));
    }
}
