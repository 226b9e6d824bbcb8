package org.planisphere.simulation.core.fluid;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/// What lies between a flow in and the flow out behind one or more servers.
public final class FluidBacklog {
    /// Less than this many writes is rounding, not backlog.
    private static final double NOTHING = 1e-3;

    private static final int POINTS_BETWEEN = 4;

    private final Flow in;
    private final Flow out;
    private final double[] times;

    /// The largest value of a quantity and when it is reached, in ns.
    public record Peak(double value, double at) {}

    public FluidBacklog(Flow in, Flow out) {
        this.in = in;
        this.out = out;
        this.times = times();
    }

    /// Writes that have come in and not gone out at a time.
    public double writes(double time) {
        double backlog = in.count(time) - out.count(time);
        return backlog < NOTHING ? 0 : backlog;
    }

    /// Age in ns of the oldest of them, 0 if there is none.
    public double age(double time) {
        return writes(time) == 0 ? 0 : Math.max(0, time - in.timeOf(out.count(time)));
    }

    public Peak largest() {
        return peak(this::writes);
    }

    public Peak oldest() {
        return peak(this::age);
    }

    /// The first time after another at which nothing is left, infinite if there is none.
    public double clearedAfter(double time) {
        return Arrays.stream(times)
                .filter(t -> t >= time && writes(t) == 0)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /// Mean number of writes over time.
    public double mean() {
        double area = 0;
        for (int i = 1; i < times.length; i++) {
            area += (writes(times[i]) + writes(times[i - 1])) / 2 * (times[i] - times[i - 1]);
        }
        return area / in.end();
    }

    private Peak peak(DoubleUnaryOperator quantity) {
        Peak peak = new Peak(0, 0);
        for (double time : times) {
            double value = quantity.applyAsDouble(time);
            if (value > peak.value()) {
                peak = new Peak(value, time);
            }
        }
        return peak;
    }

    /// Every bend of both flows, the moments at which a bend of the inflow comes out, and points
    /// between.
    private double[] times() {
        TreeSet<Double> bends = new TreeSet<>();
        for (double start : in.starts()) {
            bends.add(start);
            bends.add(out.timeOf(in.count(start)));
        }
        for (double start : out.starts()) {
            bends.add(start);
        }
        bends.add(in.end());
        double[] all = new double[bends.size() * (POINTS_BETWEEN + 1)];
        int n = 0;
        for (double bend : bends) {
            Double next = bends.higher(bend);
            for (int i = 0; next != null && i <= POINTS_BETWEEN; i++) {
                all[n++] = bend + (next - bend) * i / (POINTS_BETWEEN + 1);
            }
        }
        all[n++] = in.end();
        return Arrays.copyOf(all, n);
    }
}
