package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// Something that a region needs and that lives in one region.
public record SharedDependency(SharedKind kind, @Nullable RegionId region, Place place) {}
