package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// How many independent checkers call a half-broken region unhealthy, and from which share of
/// errors on enough of them do.
///
/// A checker changes its mind after `threshold` equal probes in a row, so it spends the mean run
/// lengths of both outcomes in its two states.
///
/// @param healthyShare share of checkers that keeps the region in service, 0..1
/// @param fails        share of probes that fail, 0..1
public record BlindZone(int threshold, double healthyShare, double fails) implements Calculation {
    private static final int HALVINGS = 200;

    public BlindZone {
        Require.within("threshold", threshold, 1, 100);
        Require.within("healthy_share", healthyShare, 0, 1);
        Require.within("fails", fails, 0, 1);
    }

    @Override
    public String what() {
        return "blind-zone";
    }

    @Override
    public List<Value> values() {
        return List.of(
                Value.of("unhealthy_share", unhealthy(fails)),
                Value.of("flips_above", flipsAbove()));
    }

    private double unhealthy(double p) {
        if (p == 0 || p == 1) {
            return p;
        }
        double green = ProbeRun.meanProbes(p, threshold);
        double red = ProbeRun.meanProbes(1 - p, threshold);
        return red / (green + red);
    }

    /// The largest share of errors that still leaves enough checkers green, 0..1.
    public double flipsAbove() {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (unhealthy(middle) < 1 - healthyShare) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
