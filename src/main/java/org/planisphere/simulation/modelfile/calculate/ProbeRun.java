package org.planisphere.simulation.modelfile.calculate;

/// Runs of probes with the same outcome.
final class ProbeRun {
    private static final double MOST_PROBES = 1e5;

    private ProbeRun() {}

    /// Mean number of probes until `length` in a row have an outcome of probability `p`:
    /// (p^-length - 1) / (1 - p). Infinite where it never happens.
    static double meanProbes(double p, int length) {
        if (p == 1) {
            return length;
        }
        return p == 0 ? Double.POSITIVE_INFINITY : (StrictMath.pow(p, -length) - 1) / (1 - p);
    }

    /// Probes after which such a run has been seen with a given probability; infinite where it
    /// never happens. Beyond a hundred thousand the run is awaited as a memoryless event.
    static double probesUntil(double probability, double p, int length) {
        double mean = meanProbes(p, length);
        if (mean > MOST_PROBES) {
            return -mean * StrictMath.log1p(-probability);
        }
        double[] runs = new double[length];
        runs[0] = 1;
        double seen = 0;
        long probes = 0;
        while (seen < probability) {
            double open = 0;
            for (double run : runs) {
                open += run;
            }
            seen += runs[length - 1] * p;
            for (int i = length - 1; i > 0; i--) {
                runs[i] = runs[i - 1] * p;
            }
            runs[0] = open * (1 - p);
            probes++;
        }
        return probes;
    }
}
