package org.planisphere.simulation.modelfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result of a model of kind `stream`; a value that does not exist is null.
///
/// With several runs, `backlog` and `ageLagS` hold means over the runs, `series` the first run.
///
/// @param updates       simulated writes, all runs together
/// @param warmupDeleted writes left out of means and quantiles; null where no warm-up could be told
/// @param stable        false where the offered load is at or above capacity for good
/// @param utilisation   offered load of the busiest server; null where a mean does not exist
/// @param notes         what a reader must know about the figures
public record StreamResult(
        String schema,
        String kind,
        String method,
        long seed,
        long updates,
        @Nullable Long warmupDeleted,
        boolean stable,
        @Nullable Double utilisation,
        Durations timeToAppliedMs,
        Waits waitMs,
        Backlog backlog,
        AgeLag ageLagS,
        List<Point> series,
        List<String> notes) {
    /// Name of the form of all model results.
    public static final String SCHEMA = "planisphere/model-result/v1";

    public StreamResult {
        series = List.copyOf(series);
        notes = List.copyOf(notes);
    }

    /// A quantile with the half width of its confidence interval.
    public record Quantile(double q, @Nullable Double ms, @Nullable Double ci95) {}

    /// Time from commit to applied.
    public record Durations(
            @Nullable Double mean,
            @Nullable Double ci95,
            List<Quantile> quantiles,
            @Nullable Double max) {}

    /// Time spent in the queues of the link and of the applier.
    ///
    /// @param pZero share of writes that waited for none before them
    public record Waits(
            @Nullable Double mean,
            @Nullable Double ci95,
            List<Quantile> quantiles,
            @Nullable Double pZero) {}

    /// Writes committed and not yet applied.
    ///
    /// @param clearedS when, after the maximum, a write was committed that waited for none before
    ///     it
    public record Backlog(
            @Nullable Double mean, double max, double maxAtS, @Nullable Double clearedS) {}

    /// Age of the oldest write that is committed and not applied.
    public record AgeLag(double max, double maxAtS, double atEnd) {}

    /// One point of the series; the percentiles are those of the writes committed until the next
    /// point.
    public record Point(
            double tS,
            double backlog,
            double ageLagS,
            @Nullable Double p50Ms,
            @Nullable Double p95Ms,
            @Nullable Double p99Ms) {}
}
