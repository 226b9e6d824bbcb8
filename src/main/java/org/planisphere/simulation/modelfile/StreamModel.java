package org.planisphere.simulation.modelfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.random.Require;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;

/// A model file of kind `stream`: writes, one link, one applier.
///
/// @param runs independent replications, 1..100,000
public record StreamModel(
        long seed,
        Method method,
        RunLength length,
        WarmUp warmUp,
        WriteSource writes,
        LinkSpec link,
        ApplierSpec applier,
        List<Fault> faults,
        int runs,
        Ask ask) {
    private static final double NANOS_PER_SECOND = 1e9;

    /// How the model is worked out.
    public enum Method {
        EVENTS,
        FLUID
    }

    /// What is left out of means and quantiles at the start of a run.
    public sealed interface WarmUp {
        /// Nothing: for a what-if whose beginning matters.
        record None() implements WarmUp {}

        /// What the MSER-5 rule finds.
        record Mser5() implements WarmUp {}

        /// A fixed time.
        record Fixed(long nanos) implements WarmUp {}
    }

    /// What the result shall hold.
    ///
    /// @param quantiles        each within 0..1
    /// @param seriesEveryNanos distance of the points of the series, null for no series
    public record Ask(List<Double> quantiles, @Nullable Long seriesEveryNanos) {
        /// Points of a series beyond which no chart and no reader gains anything.
        private static final long MOST_POINTS = 1_000_000;

        public Ask {
            quantiles =
                    Require.each(
                            "quantiles", quantiles, (name, q) -> Require.within(name, q, 0, 1));
            if (seriesEveryNanos != null) {
                Require.positive("series_every", (double) seriesEveryNanos);
            }
        }

        /// The quantiles that every chart shows.
        public static Ask usual() {
            return new Ask(List.of(0.5, 0.95, 0.99), null);
        }
    }

    public StreamModel {
        faults = List.copyOf(faults);
        Require.within("runs", runs, 1, 100_000);
        if (link.bandwidthBytesPerS() != null && writes.bytes() == null) {
            throw new IllegalArgumentException(
                    "bandwidth_bytes_per_s must have write_bytes beside the link, to know how long a"
                            + " write takes");
        }
        Long every = ask.seriesEveryNanos();
        if (every != null
                && length.horizonNanos() != Long.MAX_VALUE
                && length.horizonNanos() / every > Ask.MOST_POINTS) {
            throw new IllegalArgumentException(
                    "series_every must leave at most %,d points; this leaves %,d"
                            .formatted(Ask.MOST_POINTS, length.horizonNanos() / every));
        }
        if (method == Method.FLUID && length.horizonNanos() == Long.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "method must be events where no horizon is given: a flow has no single updates");
        }
    }

    /// Events of all runs: the arrival and the application of each write, and each straight piece
    /// of the rate. A warm-up that is looked for runs everything twice.
    ///
    /// @return infinite where the run would never end
    public double events() {
        double horizon = (double) length.horizonNanos();
        double ofWrites =
                (double) length.writes() / writes.lastingWritesPerSecond() * NANOS_PER_SECOND;
        double pieces = writes.curve().piecesUpTo(Math.min(horizon, ofWrites));
        if (method == Method.FLUID) {
            return pieces;
        }
        double arriving =
                Math.min(
                        (double) length.writes(),
                        writes.curve().countUpTo(horizon) * writes.batch());
        double passes = warmUp instanceof WarmUp.Mser5 ? 2 : 1;
        return runs * passes * (2 * arriving + pieces);
    }

    /// Load of the link and of the applier for good, as shares of their capacity.
    OfferedLoad offeredLoad() {
        return OfferedLoad.of(writes, link, applier);
    }
}
