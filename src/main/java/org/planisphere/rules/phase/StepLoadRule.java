package org.planisphere.rules.phase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Population;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A step that puts more on a region than it carries.
public final class StepLoadRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(StepLoadRule.class, "PHS-007");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Map<String, Double> peaks = new HashMap<>();
        for (Population population : plan.populations()) {
            peaks.put(population.name(), population.peakRps());
        }
        return plan.regions().stream()
                .flatMap(region -> check(plan, peaks, region).stream())
                .toList();
    }

    private static Optional<Finding> check(Plan plan, Map<String, Double> peaks, Region region) {
        Double capacity = region.capacity().capacityRps();
        double target = target(peaks, region);
        if (capacity == null || target == 0) {
            return Optional.empty();
        }
        return Ramp.ahead(plan, region)
                .flatMap(
                        ramp ->
                                ramp.real().stream()
                                        .filter(it -> target * it.percent() / 100 > capacity)
                                        .findFirst()
                                        .map(
                                                step ->
                                                        finding(
                                                                ramp, region, step, target,
                                                                capacity)));
    }

    /// The busiest hour of everybody whom the region is to serve; users with no share named are
    /// not counted.
    private static double target(Map<String, Double> peaks, Region region) {
        double rps = 0;
        for (PopulationShare served : region.routing().populations()) {
            if (served.share() != null) {
                rps += served.share() * peaks.getOrDefault(served.name(), 0.0);
            }
        }
        return rps;
    }

    private static Finding finding(
            Ramp ramp, Region region, RampStep step, double target, double capacity) {
        return ramp.at(INFO, step, "percent")
                .says(
                        "%s of the users of %s are %s requests a second at their peak, and it carries %s"
                                .formatted(
                                        Ramp.percent(step),
                                        region.id(),
                                        Numbers.rounded(target * step.percent() / 100),
                                        Numbers.plain(capacity)))
                .advises("Add capacity before this step, or give the region fewer users.")
                .because("users at 100 %", Numbers.rounded(target), region.at("/routing"))
                .because("capacity", Numbers.plain(capacity), region.at("/capacity/capacity_rps"))
                .done();
    }
}
