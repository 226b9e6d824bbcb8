package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What happens when a region is lost.
public record Failover(
        @Nullable RegionId to,
        @Nullable String trigger,
        @Nullable Duration decisionTime,
        @Nullable Duration promoteTime,
        @Nullable Duration dnsTtl,
        @Nullable String plane,
        @Nullable HealthCheck healthCheck) {}
