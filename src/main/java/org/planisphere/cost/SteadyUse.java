package org.planisphere.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.planisphere.cost.RegionScope.Running;
import org.planisphere.cost.pricebook.Discount;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Threshold;

/// Machines of a live region that run all month on demand, although the plan looks further ahead
/// than a commitment of a year.
///
/// Only discounts that a book is sure of count, less what the provider takes off by itself.
final class SteadyUse {
    private static final int MONTHS = 12;

    /// Products of these stages may still be rebuilt within a year (domain text 002, 12.2).
    private static final Set<String> EARLY = Set.of("proof-of-concept", "pilot");

    private SteadyUse() {}

    static Optional<Waste> find(RegionScope scope, CostLines lines) {
        Integer horizon = scope.plan().horizonMonths();
        Lifecycle lifecycle = scope.region().details().lifecycle();
        if (horizon == null
                || horizon < MONTHS
                || (lifecycle != null && lifecycle != Lifecycle.LIVE)
                || EARLY.contains(
                        Objects.requireNonNullElse(scope.plan().profile().productStage(), ""))) {
            return Optional.empty();
        }
        double coverage = scope.plan().threshold(Threshold.COMMITMENT_COVERAGE_PERCENT) / 100;
        double hours = 0;
        double cost = 0;
        double saved = 0;
        for (Running running : scope.running()) {
            CostLine.Priced line = steady(scope, lines, running).orElse(null);
            double ratio = line == null ? 0 : ratio(scope, running.size());
            if (line != null && ratio > 0) {
                hours += line.quantity().expected().doubleValue();
                cost += line.monthly().expected().doubleValue();
                saved += line.monthly().expected().doubleValue() * ratio;
            }
        }
        if (saved <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Waste(
                        Waste.STEADY_ON_DEMAND,
                        scope.id(),
                        "machines",
                        BigDecimal.valueOf(saved * coverage).setScale(6, RoundingMode.HALF_EVEN),
                        "",
                        String.format(
                                Locale.ROOT,
                                "%,.0f h a month on demand; a commitment of one year for %.0f %% of them saves this much and pays if they run for %.1f months",
                                hours,
                                coverage * 100,
                                MONTHS * (1 - saved / cost))));
    }

    private static Optional<CostLine.Priced> steady(
            RegionScope scope, CostLines lines, Running running) {
        return Pricing.of(scope).onDemand(running.service()) && !running.assumed()
                ? lines.priced().stream()
                        .filter(line -> line.item().equals(running.text()))
                        .filter(line -> line.environment().equals(Pricing.PRODUCTION))
                        .findFirst()
                : Optional.empty();
    }

    private static double ratio(RegionScope scope, String size) {
        String sku = "compute." + size;
        double automatic =
                scope.book().automaticDiscount(scope.region().provider(), scope.id(), sku);
        return scope.book()
                .discount(scope.region().provider(), scope.id(), sku, 1)
                .filter(Discount::certain)
                .map(discount -> Math.max(0, discount.ratio() - automatic))
                .orElse(0.0);
    }
}
