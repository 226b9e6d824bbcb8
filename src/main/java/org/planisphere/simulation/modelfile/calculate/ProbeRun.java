package org.planisphere.simulation.modelfile.calculate;

/// Runs of probes with the same outcome.
final class ProbeRun {
    private ProbeRun() {}

    /// Mean number of probes until `length` in a row have an outcome of probability `p`:
    /// (p^-length - 1) / (1 - p). Infinite where it never happens.
    static double meanProbes(double p, int length) {
        if (p == 1) {
            return length;
        }
        return p == 0 ? Double.POSITIVE_INFINITY : (StrictMath.pow(p, -length) - 1) / (1 - p);
    }
}
