package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A practised failure.
///
/// @param last day of the last one, such as `2026-05-12`
public record Drill(
        @Nullable DrillKind kind,
        @Nullable Duration every,
        @Nullable String last,
        @Nullable Duration achievedRto,
        @Nullable Duration achievedRpo,
        Place place) {}
