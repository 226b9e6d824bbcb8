package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;

/// A mix of two exponentials with balanced means: each branch brings half of the mean.
///
/// @param cs2 squared coefficient of variation, >= 1
public record Hyperexponential(double mean, double cs2) implements Distribution {
    public Hyperexponential {
        Require.positive("mean", mean);
        Require.within("cs2", cs2, 1, 1_000_000);
    }

    @Override
    public double variance() {
        return cs2 * mean * mean;
    }

    @Override
    public double cdf(double x) {
        double p = fastShare();
        return p * new Exponential(fastMean()).cdf(x)
                + (1 - p) * new Exponential(slowMean()).cdf(x);
    }

    @Override
    public double quantile(double p) {
        return Quantiles.invert(this::cdf, p, 0, slowMean());
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        double p = fastShare();
        double fast = fastMean();
        double slow = slowMean();
        return () -> {
            double branch = random.nextDouble() < p ? fast : slow;
            return branch * random.nextExponential();
        };
    }

    private double fastShare() {
        return (1 + StrictMath.sqrt((cs2 - 1) / (cs2 + 1))) / 2;
    }

    private double fastMean() {
        return mean / (2 * fastShare());
    }

    private double slowMean() {
        return mean / (2 * (1 - fastShare()));
    }
}
