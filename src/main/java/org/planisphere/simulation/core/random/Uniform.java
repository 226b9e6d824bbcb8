package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;

/// Uniform between two values.
public record Uniform(double min, double max) implements Distribution {
    public Uniform {
        Require.notNegative("min", min);
        Require.notNegative("max", max);
        if (max < min) {
            throw new IllegalArgumentException(
                    "max must be at or above min (%s); this is %s".formatted(min, max));
        }
    }

    @Override
    public double mean() {
        return min + (max - min) / 2;
    }

    @Override
    public double variance() {
        return (max - min) * (max - min) / 12;
    }

    @Override
    public double cdf(double x) {
        if (x >= max) {
            return 1;
        }
        return x <= min ? 0 : (x - min) / (max - min);
    }

    @Override
    public double quantile(double p) {
        return min + (max - min) * p;
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        return () -> min + (max - min) * random.nextDouble();
    }
}
