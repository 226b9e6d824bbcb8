package org.planisphere.simulation.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.StoreId;

/// How far one copy of a store is behind its writer.
///
/// @param writes          simulated writes, all runs together
/// @param applyLagMs      from commit to visible at the copy; no value where the stream is not
///     stable
/// @param receiveLagMs    from commit to received by the copy
/// @param ci95HalfWidthMs half widths of the 95 % intervals, from the spread of the runs
/// @param commitMs        time a commit waits for acknowledgements; no value for asynchronous
///     copies
/// @param utilisation     offered load of the busier of link and applier, mean of the scenario;
///     null where neither has a known limit
/// @param stable          false where more is offered than the copy can take for good
/// @param atRisk          loss if the writer disappears
/// @param catchUpS        time from the end of the last disturbance until writes no longer wait for
///                        older ones; null without disturbance, or where that never happens
/// @param series          lag and backlog as time goes on, of the first run
public record StreamLag(
        StoreId store,
        RegionId from,
        RegionId to,
        ReplicationMode mode,
        long writes,
        Percentiles applyLagMs,
        Percentiles receiveLagMs,
        HalfWidths ci95HalfWidthMs,
        Percentiles commitMs,
        Backlog backlog,
        @Nullable Double utilisation,
        boolean stable,
        Loss atRisk,
        @Nullable Double catchUpS,
        List<Point> series) {
    public StreamLag {
        series = List.copyOf(series);
    }

    /// Half widths of the confidence intervals of two percentiles.
    public record HalfWidths(@Nullable Double p50, @Nullable Double p99) {}

    /// Writes committed and not yet visible at the copy.
    ///
    /// @param maxWrites largest number at the sampled moments, mean of the runs
    /// @param clearedS  when, after that, a write was committed that had to wait for none before it
    public record Backlog(double maxWrites, double atS, @Nullable Double clearedS) {}

    /// Lag of the writes committed from `tS` until the next point, and the backlog at `tS`.
    public record Point(
            double tS,
            double backlog,
            @Nullable Double p50Ms,
            @Nullable Double p95Ms,
            @Nullable Double p99Ms) {}
}
