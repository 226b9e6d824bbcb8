package org.planisphere.simulation.core.measure;

/// Finds the warm-up of a series by the marginal standard error rule.
///
/// Source: K. P. White, "An effective truncation heuristic for bias reduction in simulation
/// output", Simulation 69 (1997); MSER-5 applies it to means of five.
public final class Mser {
    private Mser() {}

    /// Where to cut.
    ///
    /// @param batches   batches to delete
    /// @param statistic squared standard error that is left, the smallest there is
    /// @param found     false if the best cut is half of the series: the run is too short to tell
    public record Truncation(int batches, double statistic, boolean found) {}

    /// Picks the cut d <= n/2 that minimises the sum over i > d of (y_i - mean)² divided by (n -
    /// d)².
    ///
    /// @param means batch means, at least one
    public static Truncation truncate(double[] means) {
        int n = means.length;
        if (n == 0) {
            throw new IllegalArgumentException("a series without values has no warm-up");
        }
        double mean = 0;
        double squares = 0;
        double best = Double.POSITIVE_INFINITY;
        int cut = 0;
        for (int d = n - 1; d >= 0; d--) {
            int count = n - d;
            double delta = means[d] - mean;
            mean += delta / count;
            squares += delta * (means[d] - mean);
            double statistic = squares / count / count;
            if (d <= n / 2 && statistic <= best) {
                best = statistic;
                cut = d;
            }
        }
        return new Truncation(cut, best, n == 1 || cut < n / 2);
    }
}
