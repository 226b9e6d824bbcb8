package org.planisphere.simulation.modelfile;

import org.planisphere.simulation.core.measure.LagBatches;
import org.planisphere.simulation.core.stream.Deliveries;
import org.planisphere.simulation.core.stream.DeliveryObserver;
import org.planisphere.simulation.core.stream.RunLength;

/// Collects lags and waits of the part of a run after its warm-up, in equal consecutive batches.
final class SteadyPart implements DeliveryObserver {
    private final int batches;
    private final RunLength length;
    private final long fromWrite;
    private final long fromNanos;
    private final LagBatches lags;
    private final LagBatches waits;
    private boolean started;
    private long startWrite;
    private long startNanos;

    /// @param fromWrite first write that may count
    /// @param fromNanos first time that may count
    SteadyPart(int batches, RunLength length, long fromWrite, long fromNanos) {
        this.batches = batches;
        this.length = length;
        this.fromWrite = fromWrite;
        this.fromNanos = fromNanos;
        this.lags = new LagBatches(batches);
        this.waits = new LagBatches(batches);
    }

    @Override
    public void observe(Deliveries deliveries) {
        for (int i = 0; i < deliveries.size(); i++) {
            long index = deliveries.firstIndex() + i;
            long at = deliveries.committed(i);
            if (!started) {
                if (index < fromWrite || at < fromNanos) {
                    continue;
                }
                started = true;
                startWrite = index;
                startNanos = at;
            }
            int batch = batchOf(index, at);
            lags.record(batch, deliveries.lag(i));
            waits.record(batch, deliveries.waited(i));
        }
    }

    LagBatches lags() {
        return lags;
    }

    LagBatches waits() {
        return waits;
    }

    private int batchOf(long index, long at) {
        double share =
                length.horizonNanos() == Long.MAX_VALUE
                        ? (double) (index - startWrite) / (length.writes() - startWrite)
                        : (double) (at - startNanos) / (length.horizonNanos() - startNanos);
        return Math.min(batches - 1, (int) (share * batches));
    }
}
