package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// Whether traffic may pass from one part of the network to another.
public record SegmentRule(
        @Nullable String from, @Nullable String to, @Nullable Boolean allow, Place place) {}
