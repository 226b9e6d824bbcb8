package org.planisphere.simulation.core.random;

import java.util.function.DoubleUnaryOperator;

/// Inverts a distribution function that has no closed inverse.
final class Quantiles {
    private Quantiles() {}

    /// The smallest x at or above `low` with cdf(x) >= p, to the last bits of a double.
    ///
    /// @param step a first guess of the distance from `low`, > 0
    static double invert(DoubleUnaryOperator cdf, double p, double low, double step) {
        double above = low + step;
        double below = low;
        while (cdf.applyAsDouble(above) < p) {
            below = above;
            above = low + 2 * (above - low);
            if (Double.isInfinite(above)) {
                return above;
            }
        }
        while (true) {
            double middle = below + (above - below) / 2;
            if (middle <= below || middle >= above) {
                return above;
            }
            if (cdf.applyAsDouble(middle) < p) {
                below = middle;
            } else {
                above = middle;
            }
        }
    }
}
