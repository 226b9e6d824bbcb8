package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a region can carry.
///
/// @param headroom share of capacity kept free, 0..1
public record Capacity(
        @Nullable Double peakRps,
        @Nullable Double capacityRps,
        @Nullable Double headroom,
        List<Absorption> absorbs,
        @Nullable Autoscaling autoscaling,
        List<Quota> quotas) {
    public Capacity {
        absorbs = List.copyOf(absorbs);
        quotas = List.copyOf(quotas);
    }

    public static final Capacity NONE = new Capacity(null, null, null, List.of(), null, List.of());
}
