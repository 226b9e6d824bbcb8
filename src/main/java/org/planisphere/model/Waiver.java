package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A finding that somebody has accepted, with the reason.
public record Waiver(
        String rule,
        @Nullable String reason,
        @Nullable String approver,
        @Nullable String expires,
        Place place) {}
