package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How busy a service was, in percent (0..100) of what it was given.
public record Utilization(
        @Nullable Double cpuP95, @Nullable Double memoryP95, @Nullable Duration window) {}
