package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Something that happens to a region during a scenario.
///
/// @param at when it starts, from the start of the scenario
/// @param region to which region
/// @param capacityShare what is left of the region, 0 (lost) to 1 (whole again)
/// @param lasts how long, null where it lasts until a later event of the same region
/// @param latencyFactor how many times slower its links are, at least 1
/// @param errorRatio share of its requests that fail, 0..1; null where what is left of it decides
public record ScenarioEvent(
        Duration at,
        RegionId region,
        double capacityShare,
        @Nullable Duration lasts,
        double latencyFactor,
        @Nullable Double errorRatio) {
    public ScenarioEvent {
        if (!(capacityShare >= 0 && capacityShare <= 1)) {
            throw new IllegalArgumentException("capacity share outside 0..1: " + capacityShare);
        }
        if (!(latencyFactor >= 1)) {
            throw new IllegalArgumentException("latency factor below 1: " + latencyFactor);
        }
        if (errorRatio != null && !(errorRatio >= 0 && errorRatio <= 1)) {
            throw new IllegalArgumentException("error ratio outside 0..1: " + errorRatio);
        }
    }

    /// An event that says nothing of errors.
    public ScenarioEvent(
            Duration at,
            RegionId region,
            double capacityShare,
            @Nullable Duration lasts,
            double latencyFactor) {
        this(at, region, capacityShare, lasts, latencyFactor, null);
    }
}
