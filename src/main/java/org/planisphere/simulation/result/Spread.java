package org.planisphere.simulation.result;

import org.jspecify.annotations.Nullable;

/// Percentiles over all moments of a scenario, in the unit of the field; null where there is none.
public record Spread(@Nullable Double p50, @Nullable Double p95, @Nullable Double p99) {
    public static final Spread NONE = new Spread(null, null, null);

    /// Always nothing.
    public static final Spread ZERO = new Spread(0.0, 0.0, 0.0);
}
