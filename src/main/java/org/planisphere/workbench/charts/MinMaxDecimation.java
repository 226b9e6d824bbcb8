package org.planisphere.workbench.charts;

import java.util.Arrays;

/// Leaves at most four points of a curve in each column of pixels: first, least, greatest, last.
///
/// A line through them covers the same pixels as a line through all points, so no spike is lost. A
/// column without any number keeps one point without a number, so that the gap stays a gap.
public final class MinMaxDecimation {
    private final Curve curve;
    private double[] seconds = new double[64];
    private double[] values = new double[64];
    private int size;

    private MinMaxDecimation(Curve curve) {
        this.curve = curve;
    }

    /// The part of a curve between two moments, thinned for a number of columns.
    ///
    /// One point beyond each end is kept, so that the line leaves the plot where it should.
    public static Curve thin(Curve curve, double fromSecond, double toSecond, int columns) {
        int first = Math.max(0, curve.indexAt(fromSecond));
        int last = Math.min(curve.size(), curve.indexAt(toSecond) + 2);
        if (columns <= 0 || last <= first) {
            return new Curve(new double[0], new double[0]);
        }
        MinMaxDecimation thinned = new MinMaxDecimation(curve);
        double columnSeconds = (toSecond - fromSecond) / columns;
        int index = first;
        while (index < last) {
            int start = index;
            double column = column(start, curve, fromSecond, columnSeconds);
            while (index < last && column(index, curve, fromSecond, columnSeconds) == column) {
                index++;
            }
            thinned.addColumn(start, index);
        }
        return thinned.result();
    }

    private static double column(int index, Curve curve, double from, double columnSeconds) {
        return Math.floor((curve.second(index) - from) / columnSeconds);
    }

    private void addColumn(int start, int end) {
        int least = -1;
        int greatest = -1;
        int first = -1;
        int last = -1;
        for (int i = start; i < end; i++) {
            double value = curve.value(i);
            if (!Double.isFinite(value)) {
                continue;
            }
            first = first < 0 ? i : first;
            last = i;
            least = least < 0 || value < curve.value(least) ? i : least;
            greatest = greatest < 0 || value > curve.value(greatest) ? i : greatest;
        }
        if (first >= 0) {
            int[] kept = {first, Math.min(least, greatest), Math.max(least, greatest), last};
            Arrays.stream(kept).distinct().forEach(this::add);
        } else {
            add(start);
        }
    }

    private void add(int index) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        seconds[size] = curve.second(index);
        values[size++] = curve.value(index);
    }

    private Curve result() {
        return new Curve(Arrays.copyOf(seconds, size), Arrays.copyOf(values, size));
    }
}
