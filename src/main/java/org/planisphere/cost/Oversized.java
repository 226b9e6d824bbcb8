package org.planisphere.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.RegionScope.Running;
import org.planisphere.cost.pricebook.PriceAnswer;
import org.planisphere.model.Absorption;
import org.planisphere.model.Capacity;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.Utilization;

/// Machines that stay idle even on the day on which their region takes over for another one.
final class Oversized {
    private Oversized() {}

    static Optional<Waste> find(RegionScope scope, CostLines lines, Running running) {
        Utilization used = running.service().utilization();
        double target = scope.plan().threshold(Threshold.CPU_TARGET_PERCENT);
        Double cpu = used == null ? null : used.cpuP95();
        if (used == null
                || cpu == null
                || (used.memoryP95() != null && used.memoryP95() >= target)) {
            return Optional.empty();
        }
        OptionalDouble arrivals = arrivals(scope.plan(), scope.region());
        double busy = cpu * (1 + arrivals.orElse(Double.POSITIVE_INFINITY));
        return busy < target
                ? lines.priced().stream()
                        .filter(line -> line.item().equals(running.text()))
                        .filter(line -> line.environment().equals(Pricing.PRODUCTION))
                        .findFirst()
                        .flatMap(line -> waste(scope, running, line, cpu, busy / target))
                : Optional.empty();
    }

    /// A smaller machine where one is listed, or else fewer of them, one a zone at least.
    private static Optional<Waste> waste(
            RegionScope scope, Running running, CostLine.Priced line, double busy, double needed) {
        String why =
                "Its processors are %s %% busy at the 95th percentile; "
                        .formatted(BigDecimal.valueOf(busy).stripTrailingZeros().toPlainString());
        String now = Objects.requireNonNullElse(running.service().size(), running.size());
        String smaller =
                scope.book().smaller(scope.region().provider(), scope.id(), now).orElse(null);
        if (smaller != null) {
            return ratio(scope, running.size(), smaller)
                    .map(
                            part ->
                                    new Waste(
                                            Waste.OVERSIZED_SERVICE,
                                            scope.id(),
                                            running.service().name().value(),
                                            saved(line, part),
                                            smaller,
                                            why + "one size down saves this much"));
        }
        Integer replicas = running.service().replicas();
        int enough =
                replicas == null ? 0 : Math.max(scope.zones(), (int) Math.ceil(replicas * needed));
        return replicas == null || enough >= replicas
                ? Optional.empty()
                : Optional.of(
                        new Waste(
                                Waste.OVERSIZED_SERVICE,
                                scope.id(),
                                running.service().name().value(),
                                saved(line, (double) enough / replicas),
                                Integer.toString(enough),
                                why
                                        + "there is no smaller size, and %d instead of %d machines save this much"
                                                .formatted(enough, replicas)));
    }

    private static BigDecimal saved(CostLine.Priced line, double part) {
        return line.monthly().expected().multiply(BigDecimal.valueOf(1 - part));
    }

    /// Price of the smaller size over the price of the present one.
    private static Optional<Double> ratio(RegionScope scope, String size, String smaller) {
        String other = scope.sizing().size(smaller, scope.region().provider());
        return price(scope, size)
                .flatMap(
                        now ->
                                price(scope, other)
                                        .map(
                                                then ->
                                                        then.divide(now, 6, RoundingMode.HALF_UP)
                                                                .doubleValue()));
    }

    private static Optional<BigDecimal> price(RegionScope scope, String size) {
        return scope.book().find(scope.region().provider(), scope.id(), "compute." + size)
                        instanceof PriceAnswer.Found found
                ? Optional.of(found.price().amount())
                : Optional.empty();
    }

    /// The largest load that the loss of one region sends here, over the region's own; empty where
    /// something would come and its size cannot be told.
    private static OptionalDouble arrivals(Plan plan, Region region) {
        double most = 0;
        for (Region lost : plan.regions()) {
            double share = lost.id().equals(region.id()) ? 0 : share(plan, lost, region);
            if (share > 0) {
                Double theirs = lost.capacity().peakRps();
                Double own = region.capacity().peakRps();
                if (theirs == null || own == null || own <= 0) {
                    return OptionalDouble.empty();
                }
                most = Math.max(most, share * theirs / own);
            }
        }
        return OptionalDouble.of(most);
    }

    /// Share of a lost region that a region takes over: what anybody states under `absorbs`, or
    /// else all of it at the failover target.
    private static double share(Plan plan, Region lost, Region by) {
        List<Capacity> naming =
                plan.regions().stream()
                        .map(Region::capacity)
                        .filter(it -> of(it, lost) != null)
                        .toList();
        if (naming.isEmpty()) {
            Failover failover = lost.reliability().failover();
            return failover != null && by.id().equals(failover.to()) ? 1 : 0;
        }
        Absorption absorbed = of(by.capacity(), lost);
        return absorbed == null ? 0 : Objects.requireNonNullElse(absorbed.share(), 1.0);
    }

    private static @Nullable Absorption of(Capacity capacity, Region lost) {
        return capacity.absorbs().stream()
                .filter(absorbed -> absorbed.region().equals(lost.id()))
                .findFirst()
                .orElse(null);
    }
}
