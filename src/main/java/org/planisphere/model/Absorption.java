package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// The share (0..1) of another region's traffic that a region takes over.
///
/// @param place where that is said
public record Absorption(RegionId region, @Nullable Double share, Place place) {}
