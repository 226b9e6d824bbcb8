package org.planisphere.simulation.core.stream;

/// Holds writes until the next multiple of the linger.
final class LingerStage implements Stage {
    private final long linger;

    LingerStage(long lingerNanos) {
        this.linger = lingerNanos;
    }

    @Override
    public void pass(Work work, Deliveries deliveries) {
        for (int i = 0; i < deliveries.size; i++) {
            long flush = flushOf(work.times[i], linger);
            work.times[i] = flush;
            work.flushed[i] = flush;
        }
    }

    static long flushOf(long nanos, long linger) {
        return (nanos + linger - 1) / linger * linger;
    }
}
