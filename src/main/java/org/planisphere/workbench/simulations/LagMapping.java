package org.planisphere.workbench.simulations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.StreamLag;
import org.planisphere.workbench.charts.Curve;
import org.planisphere.workbench.charts.lag.LagChartData;
import org.planisphere.workbench.charts.lag.LagEvent;

/// Brings the result of a stream into the form of the lag chart.
final class LagMapping {
    private LagMapping() {}

    static LagChartData chart(
            PlanSimulation result, StreamLag stream, Optional<Double> objectiveMillis) {
        return new LagChartData(
                StreamKey.of(stream).title(),
                curve(stream, StreamLag.Point::p50Ms),
                curve(stream, StreamLag.Point::p95Ms),
                curve(stream, StreamLag.Point::p99Ms),
                result.bands().stream().map(LagMapping::event).toList(),
                objectiveMillis.orElse(null),
                result.durationS());
    }

    private static Curve curve(StreamLag stream, Function<StreamLag.Point, @Nullable Double> lag) {
        List<StreamLag.Point> points = stream.series();
        double[] seconds = points.stream().mapToDouble(StreamLag.Point::tS).toArray();
        double[] millis =
                points.stream()
                        .mapToDouble(
                                point -> {
                                    Double value = lag.apply(point);
                                    return value == null ? Double.NaN : value;
                                })
                        .toArray();
        return new Curve(seconds, millis);
    }

    static LagEvent event(PlanSimulation.Band band) {
        boolean lost = band.capacityShare() == 0;
        String what =
                lost
                        ? "lost"
                        : String.format(Locale.ROOT, "at %.0f %%", band.capacityShare() * 100);
        String label =
                "%s %s, %s".formatted(band.region(), what, length(band.toS() - band.fromS()));
        return new LagEvent(label, band.fromS(), band.toS(), lost);
    }

    /// Such as `20 min`, `2 h` or `2 h 30 min`.
    private static String length(double seconds) {
        long minutes = Math.round(seconds / 60);
        long hours = minutes / 60;
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes % 60 == 0 ? hours + " h" : "%d h %d min".formatted(hours, minutes % 60);
    }
}
