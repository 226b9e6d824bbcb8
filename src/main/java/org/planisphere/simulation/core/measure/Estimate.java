package org.planisphere.simulation.core.measure;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/// A mean and the half width of its 95 % confidence interval.
///
/// @param halfWidth null where fewer than two independent values were seen
public record Estimate(double mean, @Nullable Double halfWidth) {
    private static final double TWO_SIDED_95 = 0.975;

    /// From values that are independent or nearly so: batch means, or one value per replication.
    ///
    /// @param values at least one
    public static Estimate of(double[] values) {
        int n = values.length;
        if (n == 0) {
            throw new IllegalArgumentException("no value, no mean");
        }
        double mean = 0;
        for (double value : values) {
            mean += value / n;
        }
        if (n == 1) {
            return new Estimate(mean, null);
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double t = TDistribution.of(n - 1).inverseCumulativeProbability(TWO_SIDED_95);
        return new Estimate(mean, t * StrictMath.sqrt(squares / (n - 1) / n));
    }
}
