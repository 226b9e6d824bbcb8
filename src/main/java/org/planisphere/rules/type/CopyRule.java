package org.planisphere.rules.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.Region;
import org.planisphere.model.Services;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A copy of the primary in a region that needs less than half of it.
public final class CopyRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(CopyRule.class, "TYP-013");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.capacity(),
                region.isPrimary(),
                Optional.ofNullable(region.reliability().failover()),
                region.routing(),
                region.capacity().capacityRps() == null ? Services.NONE : region.services());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        double share = plan.threshold(Threshold.DEMAND_PERCENT) / 100;
        Map<String, Double> peaks = new HashMap<>();
        plan.populations().forEach(it -> peaks.putIfAbsent(it.name(), it.peakRps()));
        return plan.primary().stream()
                .flatMap(
                        primary ->
                                plan.regions().stream()
                                        .filter(region -> isCopy(region, primary))
                                        .flatMap(
                                                region ->
                                                        check(plan, peaks, region, primary, share)
                                                                .stream()))
                .toList();
    }

    private static boolean isCopy(Region region, Region primary) {
        Double capacity = region.capacity().capacityRps();
        Double original = primary.capacity().capacityRps();
        return !region.id().equals(primary.id())
                && capacity != null
                && original != null
                && capacity >= original
                && !primary.services().deploy().isEmpty()
                && primary.services().deploy().stream()
                        .allMatch(service -> region.services().deploys(service.name()));
    }

    private static Optional<Finding> check(
            Plan plan, Map<String, Double> peaks, Region region, Region primary, double share) {
        Double own = demand(peaks, region);
        double capacity = Objects.requireNonNull(region.capacity().capacityRps());
        if (own == null) {
            return Optional.empty();
        }
        double demand = own + absorbed(plan, peaks, region);
        return demand < share * capacity
                ? Optional.of(finding(region, primary, capacity, demand))
                : Optional.empty();
    }

    /// Requests per second in the busiest hour: of the populations it serves, or as it states.
    private static @Nullable Double demand(Map<String, Double> peaks, Region region) {
        List<PopulationShare> served = region.routing().populations();
        return served.isEmpty()
                ? region.capacity().peakRps()
                : Double.valueOf(
                        served.stream()
                                .mapToDouble(
                                        it ->
                                                peaks.getOrDefault(it.name(), 0.0)
                                                        * Objects.requireNonNullElse(
                                                                it.share(), 1.0))
                                .sum());
    }

    /// What it takes over: the largest share of another region that it says it absorbs, or all of a
    /// region that fails over to it.
    private static double absorbed(Plan plan, Map<String, Double> peaks, Region region) {
        return plan.regions().stream()
                .filter(other -> !other.id().equals(region.id()))
                .mapToDouble(other -> share(region, other) * orZero(demand(peaks, other)))
                .max()
                .orElse(0);
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static double share(Region region, Region lost) {
        Failover failover = lost.reliability().failover();
        double all = failover != null && region.id().equals(failover.to()) ? 1 : 0;
        return region.capacity().absorbs().stream()
                .filter(it -> it.region().equals(lost.id()))
                .mapToDouble(it -> it.share() == null ? 1 : it.share())
                .findFirst()
                .orElse(all);
    }

    private static Finding finding(Region region, Region primary, double capacity, double demand) {
        return INFO.at(region, region.at("/capacity/capacity_rps"))
                .says(
                        "%s is a copy of %s: sized for %s requests/s, it will see %s"
                                .formatted(
                                        region.id(),
                                        primary.id(),
                                        Numbers.plain(capacity),
                                        Numbers.rounded(demand)))
                .advises("Size it to its demand and to what it absorbs.")
                .because(
                        "capacity of " + primary.id(),
                        Numbers.plain(Objects.requireNonNull(primary.capacity().capacityRps())),
                        primary.at("/capacity/capacity_rps"))
                .done();
    }
}
