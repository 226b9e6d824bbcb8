package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A check that a phase must pass.
///
/// @param on day on which it was passed
public record Gate(
        String check,
        @Nullable Boolean passed,
        @Nullable String evidence,
        @Nullable String by,
        @Nullable String on,
        Place place) {}
