package org.planisphere.simulation.core.stream;

import org.planisphere.simulation.core.random.NanosDraws;
import org.planisphere.simulation.core.random.RandomStreams;

/// Propagation on an in-order link: a write never overtakes the one before it.
final class DelayStage implements Stage {
    private final NanosDraws delays;
    private final boolean perFlush;
    private final FaultTimeline faults;
    private final long[] faultEnds;
    private final boolean faulty;
    private int stretch;
    private long lastArrival;
    private long lastFlush = -1;
    private long flushDelay;

    DelayStage(LinkSpec link, RandomStreams streams, FaultTimeline faults) {
        this.faults = faults;
        this.faultEnds = faults.ends();
        this.faulty = faults.touchesDelays();
        this.delays = new NanosDraws(link.delayMillis(), 1e6, streams.named("link/delay"));
        this.perFlush = link.lingerNanos() > 0;
    }

    @Override
    public void pass(Work work, Deliveries deliveries) {
        if (perFlush) {
            drawPerFlush(work, deliveries.size);
        } else {
            delays.fill(work.draws, deliveries.size);
        }
        if (faulty) {
            slowDown(work, deliveries.size);
        }
        long last = lastArrival;
        for (int i = 0; i < deliveries.size; i++) {
            last = Math.max(last, work.times[i] + work.draws[i]);
            work.times[i] = last;
            deliveries.received[i] = last;
        }
        lastArrival = last;
    }

    /// Multiplies the delays of writes that are sent during a fault.
    private void slowDown(Work work, int n) {
        for (int i = 0; i < n; i++) {
            while (work.times[i] >= faultEnds[stretch]) {
                stretch++;
            }
            double factor = faults.delayFactor(stretch);
            if (factor != 1) {
                work.draws[i] = (long) (work.draws[i] * factor + 0.5);
            }
        }
    }

    private void drawPerFlush(Work work, int n) {
        for (int i = 0; i < n; i++) {
            if (work.flushed[i] != lastFlush) {
                lastFlush = work.flushed[i];
                flushDelay = delays.next();
            }
            work.draws[i] = flushDelay;
        }
    }
}
