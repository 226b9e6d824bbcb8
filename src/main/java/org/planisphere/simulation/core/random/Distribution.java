package org.planisphere.simulation.core.random;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/// A distribution of values that are 0 or above: delays, service times, sizes. The unit is the
/// user's.
///
/// Constructors refuse parameters outside their range with an [IllegalArgumentException] whose
/// message names the parameter, its value and the legal range.
public sealed interface Distribution
        permits Constant,
                Empirical,
                Exponential,
                Gamma,
                Hyperexponential,
                Lognormal,
                Mixture,
                Pareto,
                Shifted,
                Uniform {

    /// The mean; positive infinity where it does not exist (Pareto with alpha <= 1).
    double mean();

    /// The variance; positive infinity where it does not exist (Pareto with alpha <= 2).
    double variance();

    /// The probability of a value at or below `x`, 0..1.
    double cdf(double x);

    /// The smallest value with at least probability `p` at or below it.
    ///
    /// @param p 0 <= p < 1; some distributions have a finite value at 1
    double quantile(double p);

    /// Draws from `random`; the sampler alone may use that generator.
    Sampler sampler(RandomGenerator random);

    /// Variance over the square of the mean: 0 for a constant, 1 for an exponential.
    default double squaredVariation() {
        return variance() / (mean() * mean());
    }

    /// The mean of a bounded, smooth function of the value, by quadrature over the quantiles.
    ///
    /// The substitution p = s³(10 − 15s + 6s²) flattens both ends, where quantiles are steep, so
    /// the midpoint rule keeps its second order there.
    default double expectation(DoubleUnaryOperator function) {
        int cells = 1 << 15;
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < cells; i++) {
            double s = (i + 0.5) / cells;
            double p = s * s * s * (10 - 15 * s + 6 * s * s);
            double weight = s * s * (1 - s) * (1 - s);
            sum += weight * function.applyAsDouble(quantile(Math.min(p, Math.nextDown(1.0))));
            weights += weight;
        }
        return sum / weights;
    }
}
