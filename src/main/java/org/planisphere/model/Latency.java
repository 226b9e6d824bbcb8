package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A delay with its spread, as somebody measured or assumed it.
public record Latency(@Nullable Double p50Ms, @Nullable Double p99Ms, @Nullable String source) {}
