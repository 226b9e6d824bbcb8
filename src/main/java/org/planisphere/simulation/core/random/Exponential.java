package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;

/// Exponential with a given mean.
public record Exponential(double mean) implements Distribution {
    public Exponential {
        Require.positive("mean", mean);
    }

    /// The exponential with a given rate per unit.
    public static Exponential ofRate(double rate) {
        return new Exponential(1 / Require.positive("rate", rate));
    }

    @Override
    public double variance() {
        return mean * mean;
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : -StrictMath.expm1(-x / mean);
    }

    @Override
    public double quantile(double p) {
        return -StrictMath.log1p(-p) * mean;
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        double scale = mean;
        return new Sampler() {
            @Override
            public double next() {
                return scale * random.nextExponential();
            }

            @Override
            public void fill(double[] values, int count) {
                for (int i = 0; i < count; i++) {
                    values[i] = scale * random.nextExponential();
                }
            }
        };
    }
}
