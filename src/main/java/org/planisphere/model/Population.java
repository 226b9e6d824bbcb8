package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// Users of one part of the world.
///
/// @param peakRps requests per second in their busiest hour
/// @param growthPerMonth relative growth, such as 0.04
public record Population(
        String name,
        @Nullable GeoPoint location,
        double peakRps,
        @Nullable Double growthPerMonth,
        @Nullable String timezone,
        @Nullable String residency) {}
