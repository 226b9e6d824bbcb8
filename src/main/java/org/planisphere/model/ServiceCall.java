package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A synchronous call to a service in another region.
public record ServiceCall(ServiceId service, @Nullable RegionId region, @Nullable Double rps) {}
