package org.planisphere.simulation.modelfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.fluid.Flow;
import org.planisphere.simulation.core.fluid.FluidBacklog;
import org.planisphere.simulation.core.fluid.FluidServer;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.RateCurve;

/// Works out a stream as a flow without chance: writes come evenly, servers work evenly.
final class FluidSimulation {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MILLIS_PER_SECOND = 1000;

    /// Writes, evenly spread over all, whose waits make the mean and the quantiles.
    private static final int SAMPLES = 20_000;

    private final StreamModel model;
    private final Flow in;
    private final Flow out;
    private final FluidBacklog backlog;

    private FluidSimulation(StreamModel model) {
        this.model = model;
        this.in = inflow();
        double linkSeconds = OfferedLoad.linkSeconds(model.writes(), model.link());
        double applySeconds = model.applier().serviceMillis().mean() / MILLIS_PER_SECOND;
        Flow sent = pass(in, linkSeconds, Fault::linkFactor);
        this.out = pass(sent, applySeconds / model.applier().workers(), Fault::applyFactor);
        this.backlog = new FluidBacklog(in, out);
    }

    static StreamResult run(StreamModel model) {
        return new FluidSimulation(model).result();
    }

    private Flow inflow() {
        Flow.Builder flow = new Flow.Builder();
        long horizon = model.length().horizonNanos();
        List<RateCurve.Piece> pieces = model.writes().curve().piecesUntil(horizon);
        for (int i = 0; i < pieces.size(); i++) {
            RateCurve.Piece piece = pieces.get(i);
            long end = i + 1 < pieces.size() ? pieces.get(i + 1).fromNanos() : horizon;
            double perNano = model.writes().batch() / NANOS_PER_SECOND;
            flow.add(
                    (double) piece.fromNanos(),
                    piece.startPerSecond() * perNano,
                    (piece.endPerSecond() - piece.startPerSecond())
                            * perNano
                            / (end - piece.fromNanos()));
        }
        return flow.until((double) horizon);
    }

    /// The flow behind a server that needs some seconds for a write; as it is where it needs none.
    private Flow pass(Flow flow, double secondsPerWrite, ToDoubleFunction<Fault> factor) {
        if (secondsPerWrite == 0) {
            return flow;
        }
        double[] changes =
                Stream.concat(
                                Stream.of(0L),
                                model.faults().stream()
                                        .flatMap(
                                                fault ->
                                                        Stream.of(
                                                                fault.fromNanos(),
                                                                fault.toNanos())))
                        .distinct()
                        .sorted()
                        .mapToDouble(Long::doubleValue)
                        .toArray();
        double[] capacities =
                Arrays.stream(changes)
                        .map(
                                time ->
                                        model.faults().stream()
                                                        .filter(
                                                                fault ->
                                                                        fault.fromNanos() <= time
                                                                                && time
                                                                                        < fault
                                                                                                .toNanos())
                                                        .mapToDouble(factor)
                                                        .reduce(1, (a, b) -> a * b)
                                                / secondsPerWrite
                                                / NANOS_PER_SECOND)
                        .toArray();
        return new FluidServer(changes, capacities).pass(flow);
    }

    private StreamResult result() {
        OfferedLoad load = model.offeredLoad();
        boolean report = load.stable() && in.total() > 0;
        double[] waits = report ? waits() : new double[0];
        double onTheWay = onTheWayMillis();
        double[] lags = Arrays.stream(waits).map(wait -> wait + onTheWay).toArray();
        FluidBacklog.Peak largest = backlog.largest();
        FluidBacklog.Peak oldest = backlog.oldest();
        double cleared = backlog.clearedAfter(largest.at());
        return new StreamResult(
                StreamResult.SCHEMA,
                "stream",
                "fluid",
                model.seed(),
                Math.round(in.total()),
                0L,
                load.stable(),
                Double.isFinite(load.busiest()) ? load.busiest() : null,
                new StreamResult.Durations(
                        mean(lags),
                        null,
                        quantiles(lags),
                        lags.length == 0 ? null : lags[SAMPLES - 1]),
                new StreamResult.Waits(mean(waits), null, quantiles(waits), zeroShare(waits)),
                new StreamResult.Backlog(
                        backlog.mean(),
                        largest.value(),
                        largest.at() / NANOS_PER_SECOND,
                        Double.isFinite(cleared) ? cleared / NANOS_PER_SECOND : null),
                new StreamResult.AgeLag(
                        oldest.value() / NANOS_PER_SECOND,
                        oldest.at() / NANOS_PER_SECOND,
                        backlog.age(in.end()) / NANOS_PER_SECOND),
                series(),
                List.of(
                        "Worked out as a flow: waits that come from chance alone are not in it, and writes"
                                + " under way on the link do not count as backlog."));
    }

    /// Waits in ms of evenly spread writes, rising. Writes that are not out at the end wait until
    /// then.
    private double[] waits() {
        return DoubleStream.iterate(0.5, i -> i < SAMPLES, i -> i + 1)
                .map(i -> in.total() * i / SAMPLES)
                .map(count -> Math.max(0, out.timeOf(count) - in.timeOf(count)) / NANOS_PER_MILLI)
                .map(wait -> wait < 1e-6 ? 0 : wait)
                .sorted()
                .toArray();
    }

    /// What a write needs without waiting for others, in ms.
    private double onTheWayMillis() {
        return model.link().lingerNanos() / NANOS_PER_MILLI / 2
                + model.link().delayMillis().mean()
                + OfferedLoad.linkSeconds(model.writes(), model.link()) * MILLIS_PER_SECOND
                + model.applier().serviceMillis().mean();
    }

    private List<StreamResult.Quantile> quantiles(double[] sorted) {
        List<StreamResult.Quantile> quantiles = new ArrayList<>();
        for (double q : model.ask().quantiles()) {
            int place = (int) Math.max(0, Math.ceil(q * sorted.length) - 1);
            Double value = sorted.length == 0 ? null : sorted[place];
            quantiles.add(new StreamResult.Quantile(q, value, null));
        }
        return List.copyOf(quantiles);
    }

    private List<StreamResult.Point> series() {
        Long every = model.ask().seriesEveryNanos();
        List<StreamResult.Point> points = new ArrayList<>();
        for (long at = 0; every != null && at <= in.end(); at += every) {
            points.add(
                    new StreamResult.Point(
                            at / NANOS_PER_SECOND,
                            backlog.writes((double) at),
                            backlog.age((double) at) / NANOS_PER_SECOND,
                            null,
                            null,
                            null));
        }
        return points;
    }

    private static @Nullable Double mean(double[] values) {
        return values.length == 0 ? null : Arrays.stream(values).sum() / values.length;
    }

    private static @Nullable Double zeroShare(double[] waits) {
        return waits.length == 0
                ? null
                : (double) Arrays.stream(waits).filter(wait -> wait == 0).count() / waits.length;
    }
}
