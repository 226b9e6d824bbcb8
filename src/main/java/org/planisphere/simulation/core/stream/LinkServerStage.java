package org.planisphere.simulation.core.stream;

/// Sends one write after the other through a limited bandwidth.
final class LinkServerStage implements Stage {
    private final LinkWork linkWork;
    private final Throttle throttle;
    private long free;

    LinkServerStage(LinkWork linkWork, Throttle throttle) {
        this.linkWork = linkWork;
        this.throttle = throttle;
    }

    @Override
    public void pass(Work work, Deliveries deliveries) {
        long idle = free;
        for (int i = 0; i < deliveries.size; i++) {
            long ready = work.times[i];
            long start = Math.max(ready, idle);
            deliveries.waited[i] = start - ready;
            idle = throttle.finish(start, linkWork.next(work.bytes[i]));
            work.times[i] = idle;
        }
        free = idle;
        work.waitedIsSet = true;
    }
}
