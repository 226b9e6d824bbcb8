package org.planisphere.simulation.modelfile.calculate;

import org.planisphere.simulation.core.random.Require;

/// Many independent health checkers, all of them green at first, probe after probe.
///
/// Each turns red after so many failed probes in a row and green again after as many good ones: a
/// chain of 2k states. In the long run the share of red ones is that of `BlindZone`.
public final class Checkers {
    /// Share of checkers that are green after so many failures in a row.
    private final double[] green;

    /// Share of checkers that are red after so many good probes in a row.
    private final double[] red;

    /// @param threshold equal probes in a row that change a checker's mind
    public Checkers(int threshold) {
        Require.within("threshold", threshold, 1, 1000);
        green = new double[threshold];
        red = new double[threshold];
        green[0] = 1;
    }

    /// One probe by everyone, of which this share fails.
    public void probe(double fails) {
        double stayGreen = sum(green) * (1 - fails);
        double stayRed = sum(red) * fails;
        double toRed = advance(green, fails);
        double toGreen = advance(red, 1 - fails);
        green[0] = stayGreen + toGreen;
        red[0] = stayRed + toRed;
    }

    /// Share of checkers that are red, 0..1.
    public double redShare() {
        return sum(red);
    }

    /// Everyone whose run goes on takes one step; gives the share that came to its end.
    private static double advance(double[] runs, double share) {
        double done = runs[runs.length - 1] * share;
        for (int i = runs.length - 1; i > 0; i--) {
            runs[i] = runs[i - 1] * share;
        }
        return done;
    }

    private static double sum(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }
}
