package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;

/// Another distribution plus a fixed shift: a propagation floor with something random on top.
public record Shifted(double shift, Distribution rest) implements Distribution {
    public Shifted {
        Require.notNegative("shift", shift);
    }

    @Override
    public double mean() {
        return shift + rest.mean();
    }

    @Override
    public double variance() {
        return rest.variance();
    }

    @Override
    public double cdf(double x) {
        return rest.cdf(x - shift);
    }

    @Override
    public double quantile(double p) {
        return shift + rest.quantile(p);
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        Sampler above = rest.sampler(random);
        return new Sampler() {
            @Override
            public double next() {
                return shift + above.next();
            }

            @Override
            public void fill(double[] values, int count) {
                above.fill(values, count);
                for (int i = 0; i < count; i++) {
                    values[i] += shift;
                }
            }
        };
    }
}
