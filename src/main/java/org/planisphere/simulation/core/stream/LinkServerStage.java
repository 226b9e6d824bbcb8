package org.planisphere.simulation.core.stream;

/// Sends one write after the other through a limited bandwidth.
final class LinkServerStage implements Stage {
    private final LinkWork linkWork;
    private long free;

    LinkServerStage(LinkWork linkWork) {
        this.linkWork = linkWork;
    }

    @Override
    public void pass(Work work, Deliveries deliveries) {
        long idle = free;
        for (int i = 0; i < deliveries.size; i++) {
            long ready = work.times[i];
            long start = Math.max(ready, idle);
            deliveries.waited[i] = start - ready;
            idle = start + linkWork.next(work.bytes[i]);
            work.times[i] = idle;
        }
        free = idle;
        work.waitedIsSet = true;
    }
}
