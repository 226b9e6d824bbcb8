package org.planisphere.simulation.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Alert;
import org.planisphere.model.Region;
import org.planisphere.model.Slo;
import org.planisphere.simulation.result.PartialFailure.AlarmOutcome;

/// What an SLO lets fail, and when the usual alarms on it fire.
///
/// @param allowedErrorRatio 0..1
/// @param inPlan            whether an alert guards an SLO
record ErrorBudget(double allowedErrorRatio, boolean inPlan) {
    private static final double PERCENT = 100;
    private static final double HOUR_S = 3600;

    /// An alarm that fires when the errors within a window are so many times what the SLO allows.
    private record Alarm(double windowS, double burnRate) {}

    /// Those that wake somebody: The Site Reliability Workbook, O'Reilly 2018, chapter 5, table of
    /// recommended windows and burn rates. Their short windows are over before.
    private static final List<Alarm> ALARMS =
            List.of(new Alarm(HOUR_S, 14.4), new Alarm(6 * HOUR_S, 6));

    /// The budget of errors, or else of unavailability; null without either.
    static @Nullable ErrorBudget of(Region region) {
        Double percent = allowedPercent(region.reliability().slo());
        if (percent == null) {
            return null;
        }
        return new ErrorBudget(
                percent / PERCENT,
                region.observability().alerts().stream()
                        .map(Alert::slo)
                        .anyMatch(guarded -> guarded != null));
    }

    private static @Nullable Double allowedPercent(@Nullable Slo slo) {
        if (slo == null || slo.errorRate() != null) {
            return slo == null ? null : slo.errorRate();
        }
        Double availability = slo.availability();
        return availability == null ? null : Double.valueOf(PERCENT - availability);
    }

    /// @param errorRatio mean of the steps
    AlarmOutcome outcome(List<BrownOut.Step> steps, double errorRatio) {
        double first =
                ALARMS.stream()
                        .mapToDouble(alarm -> firesAfterS(alarm, steps))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
        return new AlarmOutcome(
                allowedErrorRatio,
                allowedErrorRatio == 0 ? null : Double.valueOf(errorRatio / allowedErrorRatio),
                inPlan,
                Double.isInfinite(first) ? null : first);
    }

    /// When the errors since the start, spread over the window, reach the alarm's burn rate: for
    /// steady errors allowed ratio × burn rate × window / error ratio.
    private double firesAfterS(Alarm alarm, List<BrownOut.Step> steps) {
        double needed = alarm.burnRate() * allowedErrorRatio * alarm.windowS();
        double seen = 0;
        for (BrownOut.Step step : steps) {
            double more = step.errorRatio() * step.lengthS();
            if (more > 0 && seen + more >= needed) {
                double at = step.fromS() + (needed - seen) / step.errorRatio();
                return at <= alarm.windowS() ? at : Double.POSITIVE_INFINITY;
            }
            seen += more;
        }
        return Double.POSITIVE_INFINITY;
    }
}
