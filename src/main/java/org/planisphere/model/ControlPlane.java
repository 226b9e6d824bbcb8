package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// From where a region is managed, and over which path.
public record ControlPlane(@Nullable String managedFrom, @Nullable String path) {}
