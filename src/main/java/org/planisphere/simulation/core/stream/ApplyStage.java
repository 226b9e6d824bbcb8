package org.planisphere.simulation.core.stream;

import org.planisphere.simulation.core.random.NanosDraws;
import org.planisphere.simulation.core.random.RandomStreams;

/// An applier with one worker.
final class ApplyStage implements Stage {
    private final NanosDraws services;
    private final Throttle throttle;
    private long free;

    ApplyStage(ApplierSpec applier, RandomStreams streams, Throttle throttle) {
        this.throttle = throttle;
        this.services =
                new NanosDraws(applier.serviceMillis(), 1e6, streams.named("apply/service"));
    }

    @Override
    public void pass(Work work, Deliveries deliveries) {
        int n = deliveries.size;
        services.fill(work.draws, n);
        long idle = free;
        for (int i = 0; i < n; i++) {
            long arrival = work.times[i];
            long start = Math.max(arrival, idle);
            long wait = start - arrival;
            deliveries.waited[i] = work.waitedIsSet ? deliveries.waited[i] + wait : wait;
            idle = throttle.finish(start, work.draws[i]);
            deliveries.applied[i] = idle;
        }
        free = idle;
    }
}
