package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// What users are promised; availability and error rate in percent (0..100).
public record Slo(
        @Nullable Double availability, @Nullable Double latencyP99Ms, @Nullable Double errorRate) {}
