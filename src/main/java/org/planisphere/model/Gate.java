package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A check that a phase must pass.
///
/// @param on day on which it was passed
/// @param spec hash of the spec it was passed for, or the first digits of it, such as
///     `sha256:4f21ac03be12`
public record Gate(
        String check,
        @Nullable Boolean passed,
        @Nullable String evidence,
        @Nullable String by,
        @Nullable String on,
        @Nullable String spec,
        Place place) {}
