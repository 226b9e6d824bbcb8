package org.planisphere.simulation.scenario;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Shifted;

/// The one-way delay between two regions: half of the round trip, with a floor and an exponential
/// tail.
final class LinkDelay {
    /// 95th percentile over the median where none is published: upper quartile of 2,302 measured
    /// pairs of Azure regions, 2025 and 2026 (assets/SOURCES.md).
    static final double P95_OVER_MEDIAN = 1.10;

    private static final double LN_2 = StrictMath.log(2);
    private static final double LN_20 = StrictMath.log(20);

    private LinkDelay() {}

    /// One-way delay in ms.
    static Distribution of(RoundTrip roundTrip) {
        return between(roundTrip.medianMillis() / 2, half(roundTrip.p95Millis()));
    }

    /// A floor plus an exponential, such that median and 95th percentile are as given.
    static Distribution between(double median, @Nullable Double p95) {
        double high = p95 == null || p95 <= median ? median * P95_OVER_MEDIAN : p95;
        double scale = (high - median) / (LN_20 - LN_2);
        double floor = median - scale * LN_2;
        if (floor < 0) {
            // A tail too long for any floor: an exponential with that median.
            return new Exponential(median / LN_2);
        }
        return scale == 0 ? new Constant(median) : new Shifted(floor, new Exponential(scale));
    }

    private static @Nullable Double half(@Nullable Double value) {
        return value == null ? null : value / 2;
    }
}
