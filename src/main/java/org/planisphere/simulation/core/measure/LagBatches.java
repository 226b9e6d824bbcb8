package org.planisphere.simulation.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Durations of a steady run in consecutive batches: mean and quantiles with confidence intervals.
///
/// Successive lags depend on each other, so intervals come from the spread of batches, not of
/// values.
public final class LagBatches {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Batch> batches = new ArrayList<>();
    private long zeros;

    /// Durations of one batch.
    private static final class Batch {
        final LagHistogram histogram = new LagHistogram();
        double sum;
    }

    public LagBatches(int count) {
        for (int i = 0; i < count; i++) {
            batches.add(new Batch());
        }
    }

    /// Joins the batches of several runs.
    public static LagBatches join(List<LagBatches> runs) {
        LagBatches all = new LagBatches(0);
        for (LagBatches run : runs) {
            all.batches.addAll(run.batches);
            all.zeros += run.zeros;
        }
        return all;
    }

    public void record(int batch, long nanos) {
        Batch into = batches.get(batch);
        into.histogram.record(nanos);
        into.sum += nanos;
        if (nanos == 0) {
            zeros++;
        }
    }

    public long count() {
        return batches.stream().mapToLong(batch -> batch.histogram.count()).sum();
    }

    /// Mean in ms; null if nothing was recorded.
    public @Nullable Estimate meanMillis() {
        return estimate(
                batch -> batch.sum / batch.histogram.count() / NANOS_PER_MILLI,
                batches.stream().mapToDouble(batch -> batch.sum).sum() / count() / NANOS_PER_MILLI);
    }

    /// Quantile in ms; null if nothing was recorded.
    public @Nullable Estimate quantileMillis(double quantile) {
        Double whole = total().millisAt(quantile);
        return whole == null ? null : estimate(batch -> batch.histogram.millisAt(quantile), whole);
    }

    /// Largest duration in ms; null if nothing was recorded.
    public @Nullable Double maxMillis() {
        return total().maxMillis();
    }

    /// Share of durations that are exactly 0; null if nothing was recorded.
    public @Nullable Double zeroShare() {
        return count() == 0 ? null : (double) zeros / count();
    }

    /// All batches in one histogram.
    public LagHistogram total() {
        LagHistogram total = new LagHistogram();
        batches.forEach(batch -> total.add(batch.histogram));
        return total;
    }

    private @Nullable Estimate estimate(ToDoubleFunction<Batch> value, double whole) {
        double[] values =
                batches.stream()
                        .filter(batch -> batch.histogram.count() > 0)
                        .mapToDouble(value)
                        .toArray();
        return values.length == 0 ? null : new Estimate(whole, Estimate.of(values).halfWidth());
    }
}
