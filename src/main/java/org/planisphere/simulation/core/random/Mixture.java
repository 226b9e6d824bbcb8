package org.planisphere.simulation.core.random;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// One of several distributions, chosen by weight for each value.
public record Mixture(List<Part> parts) implements Distribution {
    /// One component.
    ///
    /// @param weight its probability, 0..1
    public record Part(double weight, Distribution distribution) {
        public Part {
            Require.within("weight", weight, 0, 1);
        }
    }

    public Mixture {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("mixture must have at least one part");
        }
        double sum = parts.stream().mapToDouble(Part::weight).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(
                    "mixture must have weights that add to 1; these add to %s".formatted(sum));
        }
    }

    @Override
    public double mean() {
        return weighted(Distribution::mean);
    }

    @Override
    public double variance() {
        double mean = mean();
        if (Double.isInfinite(mean)) {
            return mean;
        }
        return weighted(part -> part.variance() + part.mean() * part.mean()) - mean * mean;
    }

    @Override
    public double cdf(double x) {
        return weighted(part -> part.cdf(x));
    }

    @Override
    public double quantile(double p) {
        double low = quantileOf(p, false);
        double high = quantileOf(p, true);
        return high <= low ? low : Quantiles.invert(this::cdf, p, low, high - low);
    }

    @Override
    public Sampler sampler(RandomGenerator random) {
        int count = parts.size();
        double[] upTo = new double[count];
        Sampler[] samplers = new Sampler[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += parts.get(i).weight();
            upTo[i] = sum;
            samplers[i] = parts.get(i).distribution().sampler(random);
        }
        return () -> {
            double u = random.nextDouble();
            int chosen = 0;
            while (chosen < count - 1 && u >= upTo[chosen]) {
                chosen++;
            }
            return samplers[chosen].next();
        };
    }

    /// The lowest or highest p-quantile of the parts: the quantile of the mix lies between them.
    private double quantileOf(double p, boolean highest) {
        double[] all =
                parts.stream()
                        .filter(part -> part.weight() > 0)
                        .mapToDouble(part -> part.distribution().quantile(p))
                        .sorted()
                        .toArray();
        return highest ? all[all.length - 1] : all[0];
    }

    private double weighted(ToDoubleFunction<Distribution> value) {
        double sum = 0;
        for (Part part : parts) {
            if (part.weight() > 0) {
                sum += part.weight() * value.applyAsDouble(part.distribution());
            }
        }
        return sum;
    }
}
