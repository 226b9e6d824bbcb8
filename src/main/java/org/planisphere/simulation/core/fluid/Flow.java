package org.planisphere.simulation.core.fluid;

import java.util.Arrays;

/// A flow of writes whose rate is made of straight pieces. Times are in ns, rates per ns.
public final class Flow {
    private final double[] starts;
    private final double[] rates;
    private final double[] slopes;
    private final double[] counts;
    private final double end;

    private Flow(double[] starts, double[] rates, double[] slopes, double end) {
        this.starts = starts;
        this.rates = rates;
        this.slopes = slopes;
        this.end = end;
        this.counts = new double[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            double length = (i + 1 < starts.length ? starts[i + 1] : end) - starts[i];
            counts[i + 1] = counts[i] + length * (rates[i] + slopes[i] * length / 2);
        }
    }

    /// Collects pieces in order of time.
    public static final class Builder {
        private double[] starts = new double[64];
        private double[] rates = new double[64];
        private double[] slopes = new double[64];
        private int size;

        /// Adds a piece that lasts until the next one.
        public Builder add(double start, double rate, double slope) {
            if (size > 0 && starts[size - 1] == start) {
                size--;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                rates = Arrays.copyOf(rates, 2 * size);
                slopes = Arrays.copyOf(slopes, 2 * size);
            }
            starts[size] = start;
            rates[size] = rate;
            slopes[size++] = slope;
            return this;
        }

        /// The flow of the pieces, the first of which starts at 0.
        public Flow until(double end) {
            return new Flow(
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(rates, size),
                    Arrays.copyOf(slopes, size),
                    end);
        }
    }

    public double end() {
        return end;
    }

    /// Begin of each piece.
    public double[] starts() {
        return starts.clone();
    }

    double rate(double time) {
        int piece = piece(time);
        return rates[piece] + slopes[piece] * (time - starts[piece]);
    }

    double slope(double time) {
        return slopes[piece(time)];
    }

    /// Writes that have passed by a time.
    public double count(double time) {
        int piece = piece(time);
        double length = Math.min(time, end) - starts[piece];
        return counts[piece] + length * (rates[piece] + slopes[piece] * length / 2);
    }

    /// Writes that pass in all.
    public double total() {
        return counts[starts.length];
    }

    /// The last time at which no more than `count` writes have passed; the end if that is all of
    /// them.
    public double timeOf(double count) {
        if (count >= total()) {
            return end;
        }
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (counts[middle] <= count) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        double rest = count - counts[low];
        double root = Math.sqrt(Math.max(0, rates[low] * rates[low] + 2 * slopes[low] * rest));
        return rest == 0 ? starts[low] : starts[low] + 2 * rest / (rates[low] + root);
    }

    private int piece(double time) {
        int found = Arrays.binarySearch(starts, time);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
