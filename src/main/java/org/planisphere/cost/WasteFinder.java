package org.planisphere.cost;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.EnvironmentCopy;
import org.planisphere.model.Threshold;
import org.planisphere.model.Utilization;

/// Finds money that buys nothing: environments nobody uses, copies as large as production, machines
/// that are never busy.
///
/// @param today the date that "unused since" is counted from
record WasteFinder(LocalDate today) {
    List<Waste> in(RegionScope scope, CostLines lines) {
        List<Waste> waste = new ArrayList<>();
        for (EnvironmentCopy copy : scope.region().copies()) {
            environment(waste, scope, lines, copy);
        }
        for (RegionScope.Running running : scope.running()) {
            oversized(waste, scope, lines, running);
        }
        return waste;
    }

    private void environment(
            List<Waste> waste, RegionScope scope, CostLines lines, EnvironmentCopy copy) {
        BigDecimal monthly =
                CostRange.sum(
                                lines.priced().stream()
                                        .filter(line -> line.environment().equals(copy.name()))
                                        .toList(),
                                CostLine.Priced::monthly)
                        .expected();
        LocalDate expires = date(copy.expires());
        LocalDate lastUsed = date(copy.lastUsed());
        long days = Math.round(scope.plan().threshold(Threshold.IDLE_DAYS));
        double scale = Environments.scale(copy, scope.sizing());
        if (expires != null && expires.isBefore(today)) {
            waste.add(
                    new Waste(
                            Waste.IDLE_ENVIRONMENT,
                            scope.id(),
                            copy.name(),
                            monthly,
                            "It expired on " + expires));
        } else if (lastUsed != null && lastUsed.plusDays(days).isBefore(today)) {
            waste.add(
                    new Waste(
                            Waste.IDLE_ENVIRONMENT,
                            scope.id(),
                            copy.name(),
                            monthly,
                            "It was last used on " + lastUsed));
        } else if (scale >= 1) {
            BigDecimal saved = BigDecimal.valueOf(1 - scope.sizing().frugalEnvironmentScale());
            waste.add(
                    new Waste(
                            Waste.FULL_SCALE_ENVIRONMENT,
                            scope.id(),
                            copy.name(),
                            monthly.multiply(saved),
                            "It is as large as production; %s of it saves this much"
                                    .formatted(scope.sizing().frugalEnvironmentScale())));
        }
    }

    private static void oversized(
            List<Waste> waste, RegionScope scope, CostLines lines, RegionScope.Running running) {
        Utilization used = running.service().utilization();
        Double busy = used == null ? null : used.cpuP95();
        if (busy == null || busy >= scope.plan().threshold(Threshold.CPU_TARGET_PERCENT)) {
            return;
        }
        for (CostLine.Priced line : lines.priced()) {
            if (line.item().equals(running.text())
                    && line.environment().equals(Pricing.PRODUCTION)) {
                waste.add(
                        new Waste(
                                Waste.OVERSIZED_SERVICE,
                                scope.id(),
                                running.service().name().value(),
                                line.monthly()
                                        .expected()
                                        .multiply(
                                                BigDecimal.valueOf(
                                                        scope.sizing().smallerSizeSaves())),
                                "Its processors are %s %% busy at the 95th percentile; one size down saves this much"
                                        .formatted(
                                                BigDecimal.valueOf(busy)
                                                        .stripTrailingZeros()
                                                        .toPlainString())));
            }
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            return null; // A text that is no date, such as `after the sale`, sets no limit.
        }
    }
}
