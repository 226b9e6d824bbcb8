package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// Which key encrypts a store at rest.
public record StoreKeys(@Nullable KeyKind kind, @Nullable RegionId region) {}
