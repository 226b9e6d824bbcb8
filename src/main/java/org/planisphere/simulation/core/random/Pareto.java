package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;

/// Pareto from `xm` up, with tail index `alpha`.
public record Pareto(double xm, double alpha) implements Distribution {
    public Pareto {
        Require.positive("xm", xm);
        Require.positive("alpha", alpha);
    }

    @Override
    public double mean() {
        return alpha > 1 ? xm * alpha / (alpha - 1) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return alpha > 2
                ? xm * xm * alpha / ((alpha - 1) * (alpha - 1) * (alpha - 2))
                : Double.POSITIVE_INFINITY;
    }

    @Override
    public double squaredVariation() {
        return alpha > 2 ? 1 / (alpha * (alpha - 2)) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double cdf(double x) {
        return x <= xm ? 0 : 1 - StrictMath.pow(xm / x, alpha);
    }

    @Override
    public double quantile(double p) {
        return xm * StrictMath.exp(-StrictMath.log1p(-p) / alpha);
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        // The logarithm of a Pareto variate over xm is exponential.
        return () -> xm * StrictMath.exp(random.nextExponential() / alpha);
    }
}
