package org.planisphere.simulation.core.random;

import java.util.random.RandomGenerator;

/// Draws of a distribution as whole nanoseconds, one by one or in blocks; both give the same
/// sequence.
public final class NanosDraws {
    private static final int BLOCK = 1024;

    private final Sampler sampler;
    private final double nanosPerUnit;
    private final double[] values = new double[BLOCK];
    private int used = BLOCK;

    public NanosDraws(Distribution distribution, double nanosPerUnit, RandomGenerator random) {
        this.sampler = distribution.sampler(random);
        this.nanosPerUnit = nanosPerUnit;
    }

    /// The next draw, 0 or above, rounded to the nearest nanosecond.
    public long next() {
        if (used == BLOCK) {
            sampler.fill(values, BLOCK);
            used = 0;
        }
        return nanos(values[used++]);
    }

    /// Fills the first `count` places with the next draws.
    public void fill(long[] nanos, int count) {
        int done = 0;
        while (done < count) {
            if (used == BLOCK) {
                sampler.fill(values, BLOCK);
                used = 0;
            }
            int some = Math.min(count - done, BLOCK - used);
            for (int i = 0; i < some; i++) {
                nanos[done + i] = nanos(values[used + i]);
            }
            used += some;
            done += some;
        }
    }

    private long nanos(double value) {
        return (long) (value * nanosPerUnit + 0.5);
    }
}
