package org.planisphere.workbench.charts.lag;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.charts.Curve;
import org.planisphere.workbench.charts.LagUnit;

/// What a lag chart shows of one stream: apply lag, from commit to visible, over the day.
///
/// @param stream which one, such as `orders: us-east-1 → us-west-2`
/// @param p50Millis median in milliseconds
/// @param p95Millis 95th percentile in milliseconds
/// @param p99Millis 99th percentile in milliseconds
/// @param objectiveMillis lag that is still fine, null where none is set
/// @param horizonSeconds length of the run in simulated seconds, > 0
public record LagChartData(
        String stream,
        Curve p50Millis,
        Curve p95Millis,
        Curve p99Millis,
        List<LagEvent> events,
        @Nullable Double objectiveMillis,
        double horizonSeconds) {
    public LagChartData {
        events = List.copyOf(events);
    }

    /// The greatest lag of all curves, in milliseconds.
    public double maxMillis() {
        return Stream.of(p50Millis, p95Millis, p99Millis).mapToDouble(Curve::max).max().orElse(0);
    }

    /// The one unit of the whole chart.
    public LagUnit unit() {
        return LagUnit.of(maxMillis());
    }

    /// Whether the objective is near enough to be drawn without flattening the curves.
    public boolean objectiveInSight() {
        return objectiveMillis != null && objectiveMillis <= 4 * maxMillis();
    }
}
