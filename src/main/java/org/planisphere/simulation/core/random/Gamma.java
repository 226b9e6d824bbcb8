package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// Gamma with a given shape and mean; a whole shape k is the Erlang distribution of k phases.
public record Gamma(double shape, double mean) implements Distribution {
    /// Up to this many phases, adding exponentials is quicker than rejection.
    private static final int FEW_PHASES = 4;

    public Gamma {
        Require.positive("shape", shape);
        Require.positive("mean", mean);
    }

    /// The sum of `k` exponential phases.
    public static Gamma erlang(int k, double mean) {
        return new Gamma(Require.within("k", k, 1, 1_000_000), mean);
    }

    @Override
    public double variance() {
        return mean * mean / shape;
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : exact().cumulativeProbability(x);
    }

    @Override
    public double quantile(double p) {
        return exact().inverseCumulativeProbability(p);
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        double scale = mean / shape;
        if (shape <= FEW_PHASES && shape == Math.rint(shape)) {
            int phases = (int) shape;
            return () -> {
                double sum = 0;
                for (int i = 0; i < phases; i++) {
                    sum += random.nextExponential();
                }
                return scale * sum;
            };
        }
        if (shape < 1) {
            // A gamma of shape a is one of shape a + 1 times U^(1/a); U^(1/a) = exp(-E/a), E
            // exponential.
            return () ->
                    scale
                            * standard(shape + 1, random)
                            * StrictMath.exp(-random.nextExponential() / shape);
        }
        return () -> scale * standard(shape, random);
    }

    /// One gamma variate of shape at or above 1 and scale 1.
    ///
    /// Source: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26
    /// (2000).
    private static double standard(double shape, RandomGenerator random) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double cube = 1 + c * x;
            if (cube <= 0) {
                continue;
            }
            double v = cube * cube * cube;
            if (-random.nextExponential() < 0.5 * x * x + d * (1 - v + StrictMath.log(v))) {
                return d * v;
            }
        }
    }

    private GammaDistribution exact() {
        return GammaDistribution.of(shape, mean / shape);
    }
}
