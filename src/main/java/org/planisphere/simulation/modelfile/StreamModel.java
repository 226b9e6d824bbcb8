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
            quantiles = List.copyOf(quantiles);
            quantiles.forEach(quantile -> Require.within("quantiles", quantile, 0, 1));
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
                    "write_bytes must be given where the link has a bandwidth_bytes_per_s");
        }
        Long every = ask.seriesEveryNanos();
        if (every != null
                && length.horizonNanos() != Long.MAX_VALUE
                && length.horizonNanos() / every > Ask.MOST_POINTS) {
            throw new IllegalArgumentException(
                    "series_every must leave at most %s points".formatted(Ask.MOST_POINTS));
        }
        if (method == Method.FLUID && length.horizonNanos() == Long.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "horizon must be given where the method is fluid, which has no single updates");
        }
    }

    /// Load of the link and of the applier for good, as shares of their capacity.
    OfferedLoad offeredLoad() {
        return OfferedLoad.of(writes, link, applier);
    }
}
