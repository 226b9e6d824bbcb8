package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How the loss of a region is noticed.
public record HealthCheck(
        @Nullable Duration interval,
        @Nullable Integer failures,
        @Nullable String kind,
        @Nullable Double quorum) {}
