package org.planisphere.simulation.core.random;

import java.util.List;
import java.util.random.RandomGenerator;

/// A table of measured quantiles with straight lines between them.
///
/// @param p probabilities, from 0 to 1, strictly rising
/// @param x values at those probabilities, never falling
public record Empirical(List<Double> p, List<Double> x) implements Distribution {
    public Empirical {
        p = List.copyOf(p);
        x = List.copyOf(x);
        if (p.size() < 2 || p.size() != x.size()) {
            throw new IllegalArgumentException(
                    "p and x must have the same length of 2 or more; these have %s and %s"
                            .formatted(p.size(), x.size()));
        }
        if (p.getFirst() != 0 || p.getLast() != 1) {
            throw new IllegalArgumentException(
                    "p must run from 0 to 1; this runs from %s to %s"
                            .formatted(p.getFirst(), p.getLast()));
        }
        Require.each("x", x, Require::notNegative);
        for (int i = 1; i < p.size(); i++) {
            if (!(p.get(i) > p.get(i - 1))) {
                throw new IllegalArgumentException(
                        "entry %s of p must be above the one before".formatted(i + 1));
            }
            if (x.get(i) < x.get(i - 1)) {
                throw new IllegalArgumentException(
                        "entry %s of x must not be below the one before".formatted(i + 1));
            }
        }
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 1; i < p.size(); i++) {
            sum += (p.get(i) - p.get(i - 1)) * (x.get(i) + x.get(i - 1)) / 2;
        }
        return sum;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 1; i < p.size(); i++) {
            double a = x.get(i - 1) - mean;
            double b = x.get(i) - mean;
            sum += (p.get(i) - p.get(i - 1)) * (a * a + a * b + b * b) / 3;
        }
        return sum;
    }

    @Override
    public double cdf(double value) {
        if (value < x.getFirst()) {
            return 0;
        }
        for (int i = x.size() - 1; i >= 0; i--) {
            if (value >= x.get(i)) {
                return i == x.size() - 1
                        ? 1
                        : p.get(i)
                                + (p.get(i + 1) - p.get(i))
                                        * (value - x.get(i))
                                        / (x.get(i + 1) - x.get(i));
            }
        }
        return 0;
    }

    @Override
    public double quantile(double probability) {
        int i = 1;
        while (i < p.size() - 1 && p.get(i) < probability) {
            i++;
        }
        double share = (probability - p.get(i - 1)) / (p.get(i) - p.get(i - 1));
        return x.get(i - 1) + (x.get(i) - x.get(i - 1)) * share;
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        double[] ps = p.stream().mapToDouble(Double::doubleValue).toArray();
        double[] xs = x.stream().mapToDouble(Double::doubleValue).toArray();
        return () -> {
            double u = random.nextDouble();
            int i = 1;
            while (i < ps.length - 1 && ps[i] < u) {
                i++;
            }
            return xs[i - 1] + (xs[i] - xs[i - 1]) * ((u - ps[i - 1]) / (ps[i] - ps[i - 1]));
        };
    }
}
