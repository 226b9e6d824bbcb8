package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A service that a region leaves out on purpose.
///
/// @param comment the comment behind the item on its line, without `#`, where a reason often hides
public record ServiceExclusion(
        ServiceId name,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String comment,
        Place place) {}
