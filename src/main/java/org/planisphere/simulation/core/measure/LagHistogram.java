package org.planisphere.simulation.core.measure;

import java.util.zip.CRC32;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Lags with three significant digits and a fixed footprint, from nanoseconds to years.
public final class LagHistogram {
    private static final int DIGITS = 3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Histogram histogram = new Histogram(DIGITS);

    /// Adds one lag in ns, 0 or above.
    public void record(long nanos) {
        histogram.recordValue(nanos);
    }

    /// Adds everything another histogram has seen; equal to having recorded it here.
    public void add(LagHistogram other) {
        histogram.add(other.histogram);
    }

    public void clear() {
        histogram.reset();
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /// The lag that the share `quantile` does not exceed, in ms; null if nothing was recorded.
    ///
    /// @param quantile 0..1
    public @Nullable Double millisAt(double quantile) {
        return count() == 0
                ? null
                : histogram.getValueAtPercentile(quantile * 100) / NANOS_PER_MILLI;
    }

    /// The largest lag in ms; null if nothing was recorded.
    public @Nullable Double maxMillis() {
        return count() == 0 ? null : histogram.getMaxValue() / NANOS_PER_MILLI;
    }

    /// A checksum over every bucket and its count: equal for equal histograms.
    public long checksum() {
        CRC32 crc = new CRC32();
        for (var value : histogram.recordedValues()) {
            update(crc, value.getValueIteratedTo());
            update(crc, value.getCountAtValueIteratedTo());
        }
        return crc.getValue();
    }

    private static void update(CRC32 crc, long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            crc.update((int) (value >>> shift));
        }
    }
}
