package org.planisphere.simulation.core.stream;

import org.planisphere.simulation.core.random.NanosDraws;
import org.planisphere.simulation.core.random.RandomStreams;

/// An applier with several workers; writes become visible in commit order.
final class ParallelApplyStage implements Stage {
    private final NanosDraws services;

    /// When each worker is free, as a binary heap: only the earliest matters.
    private final long[] free;

    private final Throttle throttle;
    private long lastApplied;

    ParallelApplyStage(ApplierSpec applier, RandomStreams streams, Throttle throttle) {
        this.throttle = throttle;
        this.services =
                new NanosDraws(applier.serviceMillis(), 1e6, streams.named("apply/service"));
        this.free = new long[applier.workers()];
    }

    @Override
    public void pass(Work work, Deliveries deliveries) {
        int n = deliveries.size;
        services.fill(work.draws, n);
        for (int i = 0; i < n; i++) {
            long arrival = work.times[i];
            long start = Math.max(arrival, free[0]);
            long wait = start - arrival;
            deliveries.waited[i] = work.waitedIsSet ? deliveries.waited[i] + wait : wait;
            long done = throttle.finish(start, work.draws[i]);
            replaceEarliest(done);
            lastApplied = Math.max(lastApplied, done);
            deliveries.applied[i] = lastApplied;
        }
    }

    private void replaceEarliest(long time) {
        int hole = 0;
        int child = 1;
        while (child < free.length) {
            if (child + 1 < free.length && free[child + 1] < free[child]) {
                child++;
            }
            if (free[child] >= time) {
                break;
            }
            free[hole] = free[child];
            hole = child;
            child = 2 * hole + 1;
        }
        free[hole] = time;
    }
}
