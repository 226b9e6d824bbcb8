package org.planisphere.rules.reliability;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RoutingPolicy;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Routing by place that has no answer for a client it cannot place.
public final class DefaultRouteRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(DefaultRouteRule.class, "REL-013");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.routing(), region.isPrimary());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        if (plan.standalone()) {
            return List.of();
        }
        Map<RoutingPolicy, List<Region>> byPolicy = new EnumMap<>(RoutingPolicy.class);
        for (Region region : plan.regions()) {
            RoutingPolicy policy = region.routing().policy();
            if (policy == RoutingPolicy.GEOLOCATION || policy == RoutingPolicy.LATENCY) {
                byPolicy.computeIfAbsent(policy, _ -> new ArrayList<>()).add(region);
            }
        }
        boolean answered =
                plan.regions().stream()
                        .anyMatch(region -> Boolean.TRUE.equals(region.routing().byDefault()));
        return byPolicy.entrySet().stream()
                .filter(entry -> !answered && entry.getValue().size() > 1)
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding finding(RoutingPolicy policy, List<Region> regions) {
        Region answers =
                regions.stream().filter(Region::isPrimary).findFirst().orElse(regions.getFirst());
        return INFO.at(answers, answers.at("/routing/default"))
                .says(
                        "no region is the default of %s routing: a client that it cannot place gets no answer"
                                .formatted(policy))
                .advises("Make one region the default.")
                .fix(
                        "Make %s the default".formatted(answers.id()),
                        new SetValue(answers.at("/routing/default"), "true"))
                .done();
    }
}
