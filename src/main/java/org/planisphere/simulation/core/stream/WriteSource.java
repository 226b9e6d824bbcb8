package org.planisphere.simulation.core.stream;

import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Require;

/// Where writes come from.
///
/// @param curve   rate of arrivals; with batches, of batches
/// @param spacing how arrivals lie around the curve
/// @param batch   writes that arrive at the same instant, >= 1
/// @param bytes   size of a write; null where no link has a limited bandwidth
public record WriteSource(
        RateCurve curve, Spacing spacing, int batch, @Nullable Distribution bytes) {
    /// How arrivals lie in time.
    public enum Spacing {
        /// Independent of one another, as from many users.
        POISSON,
        /// As even as the curve allows.
        CONSTANT
    }

    public WriteSource {
        Require.within("batches", batch, 1, 1_000_000);
    }

    /// Single writes with Poisson arrivals.
    public static WriteSource poisson(RateCurve curve) {
        return new WriteSource(curve, Spacing.POISSON, 1, null);
    }

    /// Writes per second that this source offers for good.
    public double lastingWritesPerSecond() {
        return curve.lastingPerSecond() * batch;
    }
}
