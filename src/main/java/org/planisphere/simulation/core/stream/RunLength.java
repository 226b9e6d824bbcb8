package org.planisphere.simulation.core.stream;

/// How long a run lasts: a number of writes, or until a simulated time, whichever ends first.
public record RunLength(long writes, long horizonNanos) {
    public RunLength {
        if (writes < 1) {
            throw new IllegalArgumentException(
                    "updates must be 1 or more; this is %s".formatted(writes));
        }
        if (horizonNanos < 1) {
            throw new IllegalArgumentException("horizon must be a time above 0");
        }
    }

    /// A number of writes, however long they take.
    public static RunLength ofWrites(long writes) {
        return new RunLength(writes, Long.MAX_VALUE);
    }

    /// All writes before a simulated time.
    public static RunLength until(long horizonNanos) {
        return new RunLength(Long.MAX_VALUE, horizonNanos);
    }
}
