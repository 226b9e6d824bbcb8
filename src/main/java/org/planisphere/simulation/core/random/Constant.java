package org.planisphere.simulation.core.random;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Always the same value.
public record Constant(double value) implements Distribution {
    public Constant {
        Require.notNegative("constant", value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double squaredVariation() {
        return 0;
    }

    @Override
    public double cdf(double x) {
        return x >= value ? 1 : 0;
    }

    @Override
    public double quantile(double p) {
        return value;
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        return new Sampler() {
            @Override
            public double next() {
                return value;
            }

            @Override
            public void fill(double[] values, int count) {
                Arrays.fill(values, 0, count, value);
            }
        };
    }
}
