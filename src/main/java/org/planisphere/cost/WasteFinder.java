package org.planisphere.cost;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.EnvironmentCopy;
import org.planisphere.model.Threshold;

/// Finds money that buys nothing: environments nobody uses, copies as large as production, machines
/// that are never busy, and steady machines without a commitment.
///
/// @param today the date that "unused since" is counted from
record WasteFinder(LocalDate today) {
    List<Waste> in(RegionScope scope, CostLines lines) {
        List<Waste> waste = new ArrayList<>();
        for (EnvironmentCopy copy : scope.region().copies()) {
            environment(waste, scope, lines, copy);
        }
        for (RegionScope.Running running : scope.running()) {
            Oversized.find(scope, lines, running).ifPresent(waste::add);
        }
        SteadyUse.find(scope, lines).ifPresent(waste::add);
        return waste;
    }

    private void environment(
            List<Waste> waste, RegionScope scope, CostLines lines, EnvironmentCopy copy) {
        BigDecimal monthly = lines.of(copy.name()).expected();
        LocalDate expires = date(copy.expires());
        LocalDate lastUsed = date(copy.lastUsed());
        long days = Math.round(scope.plan().threshold(Threshold.IDLE_DAYS));
        double scale = Environments.scale(copy, scope.sizing());
        if (expires != null && expires.isBefore(today)) {
            waste.add(idle(scope, copy, monthly, "It expired on " + expires));
        } else if (lastUsed != null && lastUsed.plusDays(days).isBefore(today)) {
            waste.add(idle(scope, copy, monthly, "It was last used on " + lastUsed));
        } else if (scale >= 1) {
            double enough = scope.sizing().frugalEnvironmentScale();
            waste.add(
                    new Waste(
                            Waste.FULL_SCALE_ENVIRONMENT,
                            scope.id(),
                            copy.name(),
                            monthly.multiply(BigDecimal.valueOf(1 - enough)),
                            Double.toString(enough),
                            "It is as large as production; %s of it saves this much"
                                    .formatted(enough)));
        }
    }

    private static Waste idle(
            RegionScope scope, EnvironmentCopy copy, BigDecimal monthly, String why) {
        return new Waste(Waste.IDLE_ENVIRONMENT, scope.id(), copy.name(), monthly, "", why);
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
