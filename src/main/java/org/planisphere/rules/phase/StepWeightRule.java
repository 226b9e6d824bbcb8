package org.planisphere.rules.phase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.RoutingPolicy;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A step so small, or so close to everything, that weights of records cannot say it.
public final class StepWeightRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(StepWeightRule.class, "PHS-010");

    private static final String WEIGHT = "route53.weight.max";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.routing().policy() == RoutingPolicy.WEIGHTED)
                .flatMap(region -> check(plan, facts, region))
                .toList();
    }

    private static Stream<Finding> check(Plan plan, Facts facts, Region region) {
        Optional<Limit> max = facts.limits().find(region.provider(), WEIGHT);
        return max.stream()
                .flatMap(
                        limit ->
                                Ramp.ahead(plan, region).stream()
                                        .flatMap(
                                                ramp ->
                                                        ramp.real().stream()
                                                                .filter(it -> !fits(it, limit))
                                                                .map(
                                                                        it ->
                                                                                finding(
                                                                                        ramp,
                                                                                        region, it,
                                                                                        limit))));
    }

    private static boolean fits(RampStep step, Limit max) {
        return nearest(step, max).give(step.percent());
    }

    private static DnsWeights nearest(RampStep step, Limit max) {
        return DnsWeights.nearest(step.percent(), (int) max.value());
    }

    private static Finding finding(Ramp ramp, Region region, RampStep step, Limit max) {
        DnsWeights nearest = nearest(step, max);
        return ramp.at(INFO, step, "percent")
                .says(
                        "weights cannot give %s %s: the nearest is %s (%s)"
                                .formatted(
                                        region.id(),
                                        Ramp.percent(step),
                                        nearest,
                                        nearest.percent()))
                .advises("Ask for that share, or split this step with something else than DNS.")
                .because(max)
                .done();
    }
}
