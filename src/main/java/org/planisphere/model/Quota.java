package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A limit that the provider has granted.
public record Quota(String name, double limit, @Nullable Double planned, @Nullable String source) {}
