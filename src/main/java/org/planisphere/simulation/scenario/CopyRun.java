package org.planisphere.simulation.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.measure.LagHistogram;
import org.planisphere.simulation.core.measure.LagSeries;
import org.planisphere.simulation.core.measure.MomentSampler;
import org.planisphere.simulation.core.stream.Deliveries;
import org.planisphere.simulation.core.stream.DeliveryObserver;

/// What one run shows of one copy.
final class CopyRun implements DeliveryObserver {
    private final LagSeries applied;
    private final LagHistogram received = new LagHistogram();
    private final MomentSampler moments;
    private final long lastFaultEnd;
    private final List<DeliveryObserver> others;
    private @Nullable Long caughtUp;
    private long writes;

    /// @param lastFaultEnd when the last disturbance of the copy ends, -1 without one
    CopyRun(
            LagSeries applied,
            MomentSampler moments,
            long lastFaultEnd,
            List<DeliveryObserver> others) {
        this.applied = applied;
        this.moments = moments;
        this.lastFaultEnd = lastFaultEnd;
        this.others = new ArrayList<>(others);
    }

    @Override
    public void observe(Deliveries deliveries) {
        applied.observe(deliveries);
        moments.observe(deliveries);
        for (int i = 0; i < deliveries.size(); i++) {
            received.record(deliveries.received(i) - deliveries.committed(i));
        }
        if (lastFaultEnd >= 0 && caughtUp == null) {
            findCatchUp(deliveries);
        }
        writes = deliveries.firstIndex() + deliveries.size();
        others.forEach(other -> other.observe(deliveries));
    }

    private void findCatchUp(Deliveries deliveries) {
        for (int i = 0; i < deliveries.size() && caughtUp == null; i++) {
            if (deliveries.committed(i) >= lastFaultEnd && deliveries.waited(i) == 0) {
                caughtUp = deliveries.committed(i) - lastFaultEnd;
            }
        }
    }

    LagSeries applied() {
        return applied;
    }

    LagHistogram received() {
        return received;
    }

    MomentSampler moments() {
        return moments;
    }

    /// Time from the end of the last disturbance until a write waited for none before it, in ns.
    @Nullable Long catchUpNanos() {
        return caughtUp;
    }

    long writes() {
        return writes;
    }
}
