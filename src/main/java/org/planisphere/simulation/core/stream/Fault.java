package org.planisphere.simulation.core.stream;

import org.planisphere.simulation.core.random.Require;

/// A disturbance of a link and its replica for a while. Several at a time multiply.
///
/// @param fromNanos       when it starts
/// @param toNanos         when it ends
/// @param applyFactor     share of the applier's capacity that is left, 0..1
/// @param linkFactor      share of the link's throughput that is left, 0..1
/// @param linkDelayFactor what propagation delays are multiplied by, >= 1
public record Fault(
        long fromNanos,
        long toNanos,
        double applyFactor,
        double linkFactor,
        double linkDelayFactor) {
    public Fault {
        Require.notNegative("at", (double) fromNanos);
        if (toNanos <= fromNanos) {
            throw new IllegalArgumentException("for must be a time above 0");
        }
        Require.within("apply_factor", applyFactor, 0, 1);
        Require.within("link_factor", linkFactor, 0, 1);
        Require.within("link_delay_factor", linkDelayFactor, 1, 1_000_000);
    }

    /// The applier has only a share of its capacity.
    public static Fault apply(long fromNanos, long toNanos, double factor) {
        return new Fault(fromNanos, toNanos, factor, 1, 1);
    }

    /// Nothing is sent and nothing is applied.
    public static Fault down(long fromNanos, long toNanos) {
        return new Fault(fromNanos, toNanos, 0, 0, 1);
    }

    boolean holdsAt(long nanos) {
        return fromNanos <= nanos && nanos < toNanos;
    }
}
