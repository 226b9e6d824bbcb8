package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a region grows under load.
public record Autoscaling(
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String metric,
        @Nullable Double target,
        @Nullable Duration scaleOut) {}
