package org.planisphere.simulation.core.stream;

/// Holds writes until the next multiple of the linger.
final class LingerStage implements Stage {
    private final long linger;
    private long nextFlush;

    LingerStage(long lingerNanos) {
        this.linger = lingerNanos;
    }

    @Override
    public void pass(Work work, Deliveries deliveries) {
        long flush = nextFlush;
        for (int i = 0; i < deliveries.size; i++) {
            // Times rise, so most writes leave with the flush of the write before them.
            if (work.times[i] > flush) {
                flush = flushOf(work.times[i], linger);
            }
            work.times[i] = flush;
            work.flushed[i] = flush;
        }
        nextFlush = flush;
    }

    static long flushOf(long nanos, long linger) {
        return (nanos + linger - 1) / linger * linger;
    }
}
