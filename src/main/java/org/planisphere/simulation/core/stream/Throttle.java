package org.planisphere.simulation.core.stream;

/// The speed of a server as time goes on: full, a share of it, or none.
///
/// Work starts in order, so the stretch of the last start is remembered and each question costs one
/// comparison while the server runs at full speed.
final class Throttle {
    private static final long NEVER = Long.MAX_VALUE;

    private final long[] ends;
    private final double[] factors;
    private int stretch;
    private long fullSpeedUntil;

    /// @param ends    when each stretch ends, the last one never
    /// @param factors speed in each stretch, 0..1
    Throttle(long[] ends, double[] factors) {
        this.ends = ends;
        this.factors = factors;
        this.fullSpeedUntil = factors[0] == 1 ? ends[0] : 0;
    }

    /// When work is done that starts at a time and takes so long at full speed.
    ///
    /// @param start not before the start of any earlier question
    long finish(long start, long work) {
        long finish = start + work;
        return finish < fullSpeedUntil ? finish : finishSlowly(start, work);
    }

    private long finishSlowly(long start, long work) {
        while (start >= ends[stretch]) {
            stretch++;
        }
        fullSpeedUntil = factors[stretch] == 1 ? ends[stretch] : 0;
        long now = start;
        long remaining = work;
        for (int i = stretch; ; i++) {
            long finish = at(factors[i], now, remaining);
            if (finish < ends[i] || i == ends.length - 1) {
                return finish;
            }
            remaining = Math.max(0, remaining - (long) ((ends[i] - now) * factors[i]));
            now = ends[i];
        }
    }

    /// When work is done at one speed; work that is already done needs none.
    static long at(double factor, long now, long remaining) {
        if (factor == 1 || remaining == 0) {
            return now + remaining;
        }
        return factor == 0 ? NEVER : now + (long) Math.ceil(remaining / factor);
    }
}
