package org.planisphere.simulation.core.fluid;

import java.util.TreeSet;

/// A server that a flow passes: what comes faster than it can serve waits before it.
public final class FluidServer {
    private final double[] changes;
    private final double[] capacities;

    /// @param changes    times in ns at which the capacity changes, the first 0
    /// @param capacities writes per ns from each of them on
    public FluidServer(double[] changes, double[] capacities) {
        this.changes = changes.clone();
        this.capacities = capacities.clone();
    }

    /// The flow behind the server.
    public Flow pass(Flow in) {
        TreeSet<Double> breaks = new TreeSet<>();
        for (double start : in.starts()) {
            breaks.add(start);
        }
        for (double change : changes) {
            if (change < in.end()) {
                breaks.add(change);
            }
        }
        Flow.Builder out = new Flow.Builder();
        double backlog = 0;
        for (double from : breaks) {
            Double next = breaks.higher(from);
            backlog = passPiece(in, from, next == null ? in.end() : next, backlog, out);
        }
        return out.until(in.end());
    }

    /// Follows one stretch in which the inflow is straight and the capacity constant.
    private double passPiece(Flow in, double from, double to, double before, Flow.Builder out) {
        double capacity = capacityAt(from);
        double slope = in.slope(from);
        double now = from;
        double backlog = before;
        double excess = in.rate(from) - capacity;
        while (now < to) {
            boolean busy = backlog > 0 || excess > 0 || (excess == 0 && slope > 0);
            double lasts = busy ? timeToEmpty(backlog, excess, slope) : timeToFill(excess, slope);
            out.add(now, busy ? capacity : capacity + excess, busy ? 0 : slope);
            double step = Math.min(lasts, to - now);
            backlog =
                    busy && step < lasts
                            ? Math.max(0, backlog + step * (excess + slope * step / 2))
                            : 0;
            excess = busy || step < lasts ? excess + slope * step : 0;
            now = step < lasts ? to : now + step;
        }
        return backlog;
    }

    /// First positive root of backlog + excess·x + slope·x²/2, infinite if there is none.
    private static double timeToEmpty(double backlog, double excess, double slope) {
        if (slope == 0) {
            return excess < 0 ? backlog / -excess : Double.POSITIVE_INFINITY;
        }
        double discriminant = excess * excess - 2 * slope * backlog;
        if (discriminant < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double root = Math.sqrt(discriminant);
        if (excess < 0) {
            return 2 * backlog / (-excess + root);
        }
        return slope < 0 ? (excess + root) / -slope : Double.POSITIVE_INFINITY;
    }

    /// When the inflow comes up to the capacity, infinite if it never does.
    private static double timeToFill(double excess, double slope) {
        return slope > 0 ? -excess / slope : Double.POSITIVE_INFINITY;
    }

    private double capacityAt(double time) {
        int i = changes.length - 1;
        while (i > 0 && changes[i] > time) {
            i--;
        }
        return capacities[i];
    }
}
