package org.planisphere.simulation.core.stream;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/// The joint effect of a replica's faults, in stretches of time in which nothing changes.
final class FaultTimeline {
    private final long[] ends;
    private final double[] applyFactors;
    private final double[] linkFactors;
    private final double[] delayFactors;

    FaultTimeline(List<Fault> faults) {
        long[] changes =
                faults.stream()
                        .flatMapToLong(fault -> LongStream.of(fault.fromNanos(), fault.toNanos()))
                        .filter(change -> change > 0)
                        .distinct()
                        .sorted()
                        .toArray();
        ends = Arrays.copyOf(changes, changes.length + 1);
        ends[changes.length] = Long.MAX_VALUE;
        applyFactors = factors(faults, Fault::applyFactor);
        linkFactors = factors(faults, Fault::linkFactor);
        delayFactors = factors(faults, Fault::linkDelayFactor);
    }

    Throttle applyThrottle() {
        return new Throttle(ends, applyFactors);
    }

    Throttle linkThrottle() {
        return new Throttle(ends, linkFactors);
    }

    /// When each stretch ends; the last one never does.
    long[] ends() {
        return ends.clone();
    }

    double applyFactor(int stretch) {
        return applyFactors[stretch];
    }

    double linkFactor(int stretch) {
        return linkFactors[stretch];
    }

    double delayFactor(int stretch) {
        return delayFactors[stretch];
    }

    boolean touchesDelays() {
        return Arrays.stream(delayFactors).anyMatch(factor -> factor != 1);
    }

    private double[] factors(List<Fault> faults, ToDoubleFunction<Fault> factor) {
        double[] factors = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            long start = i == 0 ? 0 : ends[i - 1];
            factors[i] =
                    faults.stream()
                            .filter(fault -> fault.holdsAt(start))
                            .mapToDouble(factor)
                            .reduce(1, (a, b) -> a * b);
        }
        return factors;
    }
}
