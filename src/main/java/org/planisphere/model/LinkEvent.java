package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Something that happens to the way between two regions during a scenario, in both directions.
///
/// @param at when it starts, from the start of the scenario
/// @param throughputShare what is left of its bandwidth, 0 (cut) to 1
/// @param latencyFactor how many times longer the way takes, at least 1
/// @param lasts how long, null where it lasts until a later event of the same way
public record LinkEvent(
        Duration at,
        RegionId a,
        RegionId b,
        double throughputShare,
        double latencyFactor,
        @Nullable Duration lasts) {
    public LinkEvent {
        if (!(throughputShare >= 0 && throughputShare <= 1)) {
            throw new IllegalArgumentException("throughput share outside 0..1: " + throughputShare);
        }
        if (!(latencyFactor >= 1)) {
            throw new IllegalArgumentException("latency factor below 1: " + latencyFactor);
        }
    }

    /// Whether it is the way between these two.
    public boolean joins(RegionId one, RegionId other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }
}
