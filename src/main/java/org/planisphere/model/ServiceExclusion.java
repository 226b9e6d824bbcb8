package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A service that a region leaves out on purpose.
public record ServiceExclusion(
        ServiceId name, @Nullable String reason, @Nullable String until, Place place) {}
