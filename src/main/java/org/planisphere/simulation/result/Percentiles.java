package org.planisphere.simulation.result;

import org.jspecify.annotations.Nullable;

/// Percentiles of a duration in milliseconds; null where there is none.
public record Percentiles(
        @Nullable Double p50,
        @Nullable Double p90,
        @Nullable Double p95,
        @Nullable Double p99,
        @Nullable Double p999,
        @Nullable Double max) {
    /// No value at all.
    public static final Percentiles NONE = new Percentiles(null, null, null, null, null, null);
}
