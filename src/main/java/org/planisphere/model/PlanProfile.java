package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// What the product is and who plans it.
///
/// @param productStage `proof-of-concept`, `pilot` or `scale`
/// @param mvpType `web`, `mobile`, `serverless` or `event-driven`
/// @param targetDate day on which the last region shall be live
public record PlanProfile(
        @Nullable String version,
        @Nullable String owner,
        @Nullable String productStage,
        @Nullable String mvpType,
        @Nullable String targetDate) {

    public static final PlanProfile NONE = new PlanProfile(null, null, null, null, null);
}
