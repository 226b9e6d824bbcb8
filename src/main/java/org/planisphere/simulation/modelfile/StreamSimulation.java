package org.planisphere.simulation.modelfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.measure.BacklogTrace;
import org.planisphere.simulation.core.measure.Estimate;
import org.planisphere.simulation.core.measure.LagBatches;
import org.planisphere.simulation.core.measure.LagSeries;
import org.planisphere.simulation.core.random.RandomStreams;

/// Works out models of kind `stream`.
public final class StreamSimulation {
    private static final double NANOS_PER_SECOND = 1e9;

    /// Batches of one run for batch means; from this many runs on, each run is a batch of its own.
    private static final int BATCHES = 20;

    private static final int ENOUGH_RUNS = 10;

    private StreamSimulation() {}

    /// Runs the model; the same model gives the same result.
    ///
    /// @throws java.util.concurrent.CancellationException if the control cancels
    public static StreamResult run(StreamModel model, RunControl control) {
        if (model.method() == StreamModel.Method.FLUID) {
            control.checkpoint(0);
            StreamResult result = FluidSimulation.run(model);
            control.checkpoint(1);
            return result;
        }
        List<StreamRun.Outcome> outcomes = new ArrayList<>();
        RandomStreams seed = new RandomStreams(model.seed());
        int batches = model.runs() >= ENOUGH_RUNS ? 1 : BATCHES;
        for (int i = 0; i < model.runs(); i++) {
            // The first run alone has the plain streams, so that asking for more runs keeps it.
            RandomStreams streams = i == 0 ? seed : seed.within("run-" + (i + 1));
            RunControl part = control.part((double) i / model.runs(), (i + 1.0) / model.runs());
            outcomes.add(new StreamRun(model, streams).run(batches, part));
        }
        return result(model, outcomes);
    }

    private static StreamResult result(StreamModel model, List<StreamRun.Outcome> outcomes) {
        OfferedLoad load = model.offeredLoad();
        boolean warmUpKnown = outcomes.stream().allMatch(run -> run.warmUpWrites() != null);
        boolean report = load.stable() && warmUpKnown;
        LagBatches lags =
                LagBatches.join(outcomes.stream().map(run -> run.steady().lags()).toList());
        LagBatches waits =
                LagBatches.join(outcomes.stream().map(run -> run.steady().waits()).toList());
        Estimate lag = report ? lags.meanMillis() : null;
        Estimate wait = report ? waits.meanMillis() : null;
        return new StreamResult(
                StreamResult.SCHEMA,
                "stream",
                "events",
                model.seed(),
                outcomes.stream().mapToLong(StreamRun.Outcome::writes).sum(),
                warmUpKnown
                        ? outcomes.stream()
                                .mapToLong(run -> Objects.requireNonNull(run.warmUpWrites()))
                                .sum()
                        : null,
                load.stable(),
                Double.isFinite(load.busiest()) ? load.busiest() : null,
                new StreamResult.Durations(
                        mean(lag),
                        halfWidth(lag),
                        quantiles(model, lags, report),
                        lags.maxMillis()),
                new StreamResult.Waits(
                        mean(wait),
                        halfWidth(wait),
                        quantiles(model, waits, report),
                        report ? waits.zeroShare() : null),
                backlog(outcomes),
                ageLag(outcomes),
                series(outcomes.getFirst()),
                notes(load, warmUpKnown));
    }

    private static @Nullable Double mean(@Nullable Estimate estimate) {
        return estimate == null ? null : estimate.mean();
    }

    private static @Nullable Double halfWidth(@Nullable Estimate estimate) {
        return estimate == null ? null : estimate.halfWidth();
    }

    private static List<StreamResult.Quantile> quantiles(
            StreamModel model, LagBatches durations, boolean report) {
        List<StreamResult.Quantile> quantiles = new ArrayList<>();
        for (double q : model.ask().quantiles()) {
            Estimate estimate = report ? durations.quantileMillis(q) : null;
            quantiles.add(new StreamResult.Quantile(q, mean(estimate), halfWidth(estimate)));
        }
        return List.copyOf(quantiles);
    }

    private static StreamResult.Backlog backlog(List<StreamRun.Outcome> runs) {
        return new StreamResult.Backlog(
                meanOrNull(runs, BacklogTrace::mean),
                mean(runs, BacklogTrace::max),
                mean(runs, trace -> seconds(trace.maxAtNanos())),
                meanOrNull(
                        runs,
                        trace -> {
                            Long cleared = trace.clearedAtNanos();
                            return cleared == null ? null : seconds(cleared);
                        }));
    }

    private static StreamResult.AgeLag ageLag(List<StreamRun.Outcome> runs) {
        return new StreamResult.AgeLag(
                mean(runs, trace -> seconds(trace.maxAgeNanos())),
                mean(runs, trace -> seconds(trace.maxAgeAtNanos())),
                mean(runs, trace -> seconds(trace.ageNanos())));
    }

    private static List<StreamResult.Point> series(StreamRun.Outcome run) {
        LagSeries lags = run.series();
        List<LagSeries.Point> buckets = lags == null ? List.of() : lags.points();
        List<BacklogTrace.Point> moments = run.backlog().points();
        List<StreamResult.Point> points = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            BacklogTrace.Point moment = moments.get(i);
            LagSeries.Point bucket = i < buckets.size() ? buckets.get(i) : null;
            points.add(
                    new StreamResult.Point(
                            seconds(moment.nanos()),
                            moment.writes(),
                            seconds(moment.ageNanos()),
                            bucket == null ? null : bucket.p50Millis(),
                            bucket == null ? null : bucket.p95Millis(),
                            bucket == null ? null : bucket.p99Millis()));
        }
        return points;
    }

    private static List<String> notes(OfferedLoad load, boolean warmUpKnown) {
        if (!load.stable()) {
            return List.of(
                    "The offered load is at or above capacity for good: lags grow as long as the run"
                            + " lasts, so no mean and no percentile is given.");
        }
        return warmUpKnown
                ? List.of()
                : List.of(
                        "The run is too short to tell its warm-up (MSER-5 would delete half of it), so"
                                + " no mean and no percentile is given. Use more updates, or warmup: none.");
    }

    private static double mean(List<StreamRun.Outcome> runs, ToDoubleFunction<BacklogTrace> value) {
        return runs.stream()
                .mapToDouble(run -> value.applyAsDouble(run.backlog()))
                .average()
                .orElseThrow();
    }

    /// The mean over the runs; null if one of them has no value, because the others would mislead.
    private static @Nullable Double meanOrNull(List<StreamRun.Outcome> runs, NullableValue value) {
        double sum = 0;
        for (StreamRun.Outcome run : runs) {
            Double one = value.of(run.backlog());
            if (one == null) {
                return null;
            }
            sum += one;
        }
        return sum / runs.size();
    }

    private static double seconds(long nanos) {
        return nanos / NANOS_PER_SECOND;
    }

    private interface NullableValue {
        @Nullable Double of(BacklogTrace trace);
    }
}
