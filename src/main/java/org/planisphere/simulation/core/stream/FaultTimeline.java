package org.planisphere.simulation.core.stream;

import java.util.List;
import java.util.stream.LongStream;

/// The joint effect of a replica's faults as time goes on.
final class FaultTimeline {
    private final List<Fault> faults;
    private final long[] changes;
    private int next;
    private double applyFactor;
    private double linkFactor;
    private double linkDelayFactor;

    FaultTimeline(List<Fault> faults) {
        this.faults = faults;
        this.changes =
                faults.stream()
                        .flatMapToLong(fault -> LongStream.of(fault.fromNanos(), fault.toNanos()))
                        .distinct()
                        .sorted()
                        .toArray();
        moveTo(0);
    }

    /// When the next fault starts or ends.
    long nextChange() {
        return next < changes.length ? changes[next] : ThrottledServer.NEVER;
    }

    void moveTo(long now) {
        while (next < changes.length && changes[next] <= now) {
            next++;
        }
        applyFactor = 1;
        linkFactor = 1;
        linkDelayFactor = 1;
        for (Fault fault : faults) {
            if (fault.holdsAt(now)) {
                applyFactor *= fault.applyFactor();
                linkFactor *= fault.linkFactor();
                linkDelayFactor *= fault.linkDelayFactor();
            }
        }
    }

    double applyFactor() {
        return applyFactor;
    }

    double linkFactor() {
        return linkFactor;
    }

    double linkDelayFactor() {
        return linkDelayFactor;
    }
}
