package org.planisphere.simulation.modelfile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.measure.BacklogTrace;
import org.planisphere.simulation.core.measure.BatchedMeans;
import org.planisphere.simulation.core.measure.LagSeries;
import org.planisphere.simulation.core.measure.Mser;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.stream.Deliveries;
import org.planisphere.simulation.core.stream.DeliveryObserver;
import org.planisphere.simulation.core.stream.FanOut;
import org.planisphere.simulation.core.stream.ReplicaSpec;

/// One replication of a stream model.
///
/// A run is a function of model and seed, so the warm-up is found in a first pass over the same
/// nanoseconds that the second one measures, and no value need be kept.
final class StreamRun {
    private final StreamModel model;
    private final RandomStreams streams;
    private final FanOut fanOut;

    /// What one replication gives.
    ///
    /// @param warmUpWrites null where the run was too short to tell its warm-up
    record Outcome(
            SteadyPart steady,
            BacklogTrace backlog,
            @Nullable LagSeries series,
            @Nullable Long warmUpWrites,
            long writes) {}

    StreamRun(StreamModel model, RandomStreams streams) {
        this.model = model;
        this.streams = streams;
        this.fanOut =
                new FanOut(
                        model.writes(),
                        List.of(
                                new ReplicaSpec(
                                        "replica", model.link(), model.applier(), model.faults())));
    }

    Outcome run(int batches, RunControl control) {
        return switch (model.warmUp()) {
            case StreamModel.WarmUp.None() -> measure(batches, 0, 0, control);
            case StreamModel.WarmUp.Fixed(long nanos) -> measure(batches, 0, nanos, control);
            case StreamModel.WarmUp.Mser5() -> {
                Mser.Truncation cut = findWarmUp(control.part(0, 0.4));
                RunControl rest = control.part(0.4, 1);
                yield cut.found()
                        ? measure(batches, cut.batches(), 0, rest)
                        : withoutWarmUp(measure(batches, 0, 0, rest));
            }
        };
    }

    /// The cut in writes, not in batches.
    private Mser.Truncation findWarmUp(RunControl control) {
        BatchedMeans means = new BatchedMeans();
        go(
                deliveries -> {
                    for (int i = 0; i < deliveries.size(); i++) {
                        means.add((double) deliveries.lag(i));
                    }
                },
                control);
        double[] values = means.means();
        if (values.length < 2) {
            return new Mser.Truncation(0, 0, false);
        }
        Mser.Truncation cut = Mser.truncate(values);
        return new Mser.Truncation(cut.batches() * means.batchSize(), cut.statistic(), cut.found());
    }

    private Outcome measure(int batches, long fromWrite, long fromNanos, RunControl control) {
        SteadyPart steady = new SteadyPart(batches, model.length(), fromWrite, fromNanos);
        Long every = model.ask().seriesEveryNanos();
        BacklogTrace backlog =
                new BacklogTrace(
                        BacklogTrace.Until.APPLIED,
                        every == null ? 0 : every,
                        fromWrite,
                        fromNanos);
        LagSeries series = every == null ? null : new LagSeries(every);
        LastWrite last = new LastWrite();
        List<DeliveryObserver> observers = new ArrayList<>(List.of(steady, backlog, last));
        if (series != null) {
            observers.add(series);
        }
        go(DeliveryObserver.all(observers), control);
        long horizon = model.length().horizonNanos();
        backlog.finish(horizon == Long.MAX_VALUE ? last.nanos : horizon);
        long deleted = last.writes - steady.lags().count();
        return new Outcome(steady, backlog, series, deleted, last.writes);
    }

    private static Outcome withoutWarmUp(Outcome outcome) {
        return new Outcome(
                outcome.steady(), outcome.backlog(), outcome.series(), null, outcome.writes());
    }

    private void go(DeliveryObserver observer, RunControl control) {
        fanOut.run(model.length(), streams, List.of(observer), control);
    }

    /// Remembers how many writes there were and when the last one was committed.
    private static final class LastWrite implements DeliveryObserver {
        long writes;
        long nanos;

        @Override
        public void observe(Deliveries deliveries) {
            writes = deliveries.firstIndex() + deliveries.size();
            nanos = deliveries.committed(deliveries.size() - 1);
        }
    }
}
