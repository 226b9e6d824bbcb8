package org.planisphere.simulation.core.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.stream.Deliveries;
import org.planisphere.simulation.core.stream.DeliveryObserver;

/// Lag percentiles per bucket of time, a write counted in the bucket in which it was committed.
public final class LagSeries implements DeliveryObserver {
    /// The lags of one bucket; null where it saw no write.
    public record Point(
            long fromNanos,
            long writes,
            @Nullable Double p50Millis,
            @Nullable Double p95Millis,
            @Nullable Double p99Millis,
            @Nullable Double maxMillis) {}

    private final long bucketNanos;
    private final List<Point> points = new ArrayList<>();
    private long bucketEnd;
    private final LagHistogram bucket = new LagHistogram();
    private final LagHistogram total = new LagHistogram();

    public LagSeries(long bucketNanos) {
        if (bucketNanos < 1) {
            throw new IllegalArgumentException("a bucket must last more than 0");
        }
        this.bucketNanos = bucketNanos;
        this.bucketEnd = bucketNanos;
    }

    @Override
    public void observe(Deliveries deliveries) {
        for (int i = 0; i < deliveries.size(); i++) {
            if (deliveries.committed(i) >= bucketEnd) {
                closeBefore(deliveries.committed(i));
            }
            bucket.record(deliveries.lag(i));
        }
    }

    /// The buckets from time 0 to the last write.
    public List<Point> points() {
        List<Point> all = new ArrayList<>(points);
        if (bucket.count() > 0) {
            all.add(point());
        }
        return List.copyOf(all);
    }

    /// All lags together.
    public LagHistogram total() {
        LagHistogram all = new LagHistogram();
        all.add(total);
        all.add(bucket);
        return all;
    }

    private void closeBefore(long nanos) {
        while (nanos >= bucketEnd) {
            points.add(point());
            bucketEnd += bucketNanos;
            total.add(bucket);
            bucket.clear();
        }
    }

    private Point point() {
        return new Point(
                points.size() * bucketNanos,
                bucket.count(),
                bucket.millisAt(0.50),
                bucket.millisAt(0.95),
                bucket.millisAt(0.99),
                bucket.maxMillis());
    }
}
