package org.planisphere.simulation.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.planisphere.model.ReplicationMode;
import org.planisphere.simulation.core.measure.LagHistogram;
import org.planisphere.simulation.core.stream.Deliveries;
import org.planisphere.simulation.core.stream.DeliveryObserver;
import org.planisphere.simulation.core.stream.WriteBlock;

/// How long commits wait for acknowledgements: for the fastest semi-synchronous copy and for all
/// synchronous ones.
///
/// All copies of a writer show the same block of writes one after the other, so the times of a
/// block are gathered until the last copy has shown it.
final class CommitWaits {
    private final LagHistogram histogram = new LagHistogram();
    private final List<Copy> copies;
    private final long[] fastest = new long[WriteBlock.CAPACITY];
    private final long[] slowest = new long[WriteBlock.CAPACITY];
    private final int lastWaiting;

    CommitWaits(List<Copy> copies) {
        this.copies = List.copyOf(copies);
        this.lastWaiting =
                IntStream.range(0, copies.size())
                        .filter(i -> copies.get(i).mode() != ReplicationMode.ASYNC)
                        .max()
                        .orElse(-1);
        reset(WriteBlock.CAPACITY);
    }

    /// Whether any copy makes commits wait.
    boolean any() {
        return lastWaiting >= 0;
    }

    LagHistogram histogram() {
        return histogram;
    }

    /// Watches the copy at a place in the list.
    DeliveryObserver observer(int place) {
        Copy copy = copies.get(place);
        long back = (long) (copy.returnMillis() * 1e6);
        return deliveries -> {
            gather(copy.mode(), deliveries, back);
            if (place == lastWaiting) {
                close(deliveries.size());
            }
        };
    }

    private void gather(ReplicationMode mode, Deliveries deliveries, long back) {
        for (int i = 0; i < deliveries.size(); i++) {
            long wait = deliveries.received(i) + back - deliveries.committed(i);
            switch (mode) {
                case SEMI_SYNC -> fastest[i] = Math.min(fastest[i], wait);
                case SYNC -> slowest[i] = Math.max(slowest[i], wait);
                case ASYNC, SNAPSHOT, NONE -> {}
            }
        }
    }

    private void close(int size) {
        for (int i = 0; i < size; i++) {
            long semi = fastest[i] == Long.MAX_VALUE ? 0 : fastest[i];
            histogram.record(Math.max(semi, slowest[i]));
        }
        reset(size);
    }

    private void reset(int size) {
        Arrays.fill(fastest, 0, size, Long.MAX_VALUE);
        Arrays.fill(slowest, 0, size, 0);
    }
}
