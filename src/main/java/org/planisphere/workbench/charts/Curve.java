package org.planisphere.workbench.charts;

import java.util.Arrays;

/// A measured curve: one value for each moment, moments ascending.
///
/// Moments are in simulated seconds; the unit of the values is told where the curve is used. A
/// value that is not a number is a gap.
public final class Curve {
    private final double[] seconds;
    private final double[] values;

    /// @throws IllegalArgumentException if the lengths differ or the moments do not ascend
    public Curve(double[] seconds, double[] values) {
        if (seconds.length != values.length) {
            throw new IllegalArgumentException(
                    "%d moments for %d values".formatted(seconds.length, values.length));
        }
        for (int i = 1; i < seconds.length; i++) {
            if (!(seconds[i] >= seconds[i - 1])) {
                throw new IllegalArgumentException("moment %d is before the last".formatted(i));
            }
        }
        this.seconds = seconds.clone();
        this.values = values.clone();
    }

    public int size() {
        return seconds.length;
    }

    public double second(int index) {
        return seconds[index];
    }

    public double value(int index) {
        return values[index];
    }

    /// The greatest value, or 0 where there is none.
    public double max() {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    }

    public double lastSecond() {
        return seconds.length == 0 ? 0 : seconds[seconds.length - 1];
    }

    /// The index of the value that holds at a moment: the last one not after it, or 0.
    public int indexAt(double second) {
        int found = Arrays.binarySearch(seconds, second);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /// The same moments with every value divided, for another unit.
    public Curve dividedBy(double divisor) {
        return new Curve(seconds, Arrays.stream(values).map(value -> value / divisor).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve that
                && Arrays.equals(seconds, that.seconds)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(seconds) + Arrays.hashCode(values);
    }
}
