package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a region is watched.
public record Observability(
        @Nullable String metrics,
        @Nullable String logs,
        @Nullable String traces,
        List<RegionId> aggregatedIn,
        @Nullable Boolean replicationLagAlarm,
        @Nullable Boolean syntheticChecks,
        List<Alert> alerts) {
    public Observability {
        aggregatedIn = List.copyOf(aggregatedIn);
        alerts = List.copyOf(alerts);
    }

    public static final Observability NONE =
            new Observability(null, null, null, List.of(), null, null, List.of());
}
