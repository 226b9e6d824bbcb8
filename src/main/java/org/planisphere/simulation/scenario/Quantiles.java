package org.planisphere.simulation.scenario;

import java.util.Arrays;
import org.planisphere.simulation.result.Spread;

/// Percentiles of a list of values.
final class Quantiles {
    private Quantiles() {}

    static Spread spread(double[] values) {
        if (values.length == 0) {
            return Spread.NONE;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    /// The smallest value that the share does not exceed.
    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }
}
