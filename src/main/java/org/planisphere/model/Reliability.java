package org.planisphere.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a region promises about loss and recovery.
///
/// @param failureGroup regions with the same word may fail together
public record Reliability(
        @Nullable DrStrategy drStrategy,
        @Nullable Duration rto,
        @Nullable Duration rpo,
        @Nullable Slo slo,
        @Nullable Failover failover,
        @Nullable String failureGroup,
        List<Drill> drills) {
    public Reliability {
        drills = List.copyOf(drills);
    }

    public static final Reliability NONE =
            new Reliability(null, null, null, null, null, null, List.of());
}
