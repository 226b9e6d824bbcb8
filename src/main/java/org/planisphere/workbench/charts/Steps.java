package org.planisphere.workbench.charts;

/// Round distances between grid lines.
public final class Steps {
    private Steps() {}

    /// The least of 1, 2, 5 times a power of ten that needs at most so many steps up to a value.
    ///
    /// @param upTo greatest value, > 0
    public static double of(double upTo, int atMost) {
        double raw = upTo / atMost;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= raw) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
