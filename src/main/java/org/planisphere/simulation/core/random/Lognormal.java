package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Lognormal with a given median; the logarithm has the standard deviation `sigmaLog`.
public record Lognormal(double median, double sigmaLog) implements Distribution {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Lognormal {
        Require.positive("median", median);
        Require.within("sigma_log", sigmaLog, 0, 10);
    }

    /// The lognormal with a given mean.
    public static Lognormal ofMean(double mean, double sigmaLog) {
        Require.positive("mean", mean);
        Require.within("sigma_log", sigmaLog, 0, 10);
        return new Lognormal(mean * StrictMath.exp(-sigmaLog * sigmaLog / 2), sigmaLog);
    }

    /// The lognormal with a given median and 99th percentile, as a latency table gives them.
    public static Lognormal ofPercentiles(double median, double p99) {
        Require.positive("median", median);
        if (!(p99 >= median) || Double.isInfinite(p99)) {
            throw new IllegalArgumentException(
                    "p99 must be at or above the median (%s); this is %s".formatted(median, p99));
        }
        double z = NORMAL.inverseCumulativeProbability(0.99);
        return new Lognormal(median, StrictMath.log(p99 / median) / z);
    }

    @Override
    public double mean() {
        return median * StrictMath.exp(sigmaLog * sigmaLog / 2);
    }

    @Override
    public double variance() {
        return mean() * mean() * StrictMath.expm1(sigmaLog * sigmaLog);
    }

    @Override
    public double cdf(double x) {
        if (x <= 0) {
            return 0;
        }
        if (sigmaLog == 0) {
            return x >= median ? 1 : 0;
        }
        return NORMAL.cumulativeProbability(StrictMath.log(x / median) / sigmaLog);
    }

    @Override
    public double quantile(double p) {
        return sigmaLog == 0
                ? median
                : median * StrictMath.exp(sigmaLog * NORMAL.inverseCumulativeProbability(p));
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        double scale = median;
        double sigma = sigmaLog;
        return new Sampler() {
            private final PortableExp exp = new PortableExp();

            @Override
            public double next() {
                return scale * PortableExp.of(sigma * random.nextGaussian());
            }

            @Override
            public void fill(double[] values, int count) {
                for (int i = 0; i < count; i++) {
                    values[i] = random.nextGaussian();
                }
                exp.replace(values, count, sigma, scale);
            }
        };
    }
}
