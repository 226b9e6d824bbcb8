package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// Two regions that shall match.
///
/// @param policy how closely, such as `full-parity`
public record DriftPair(RegionId a, RegionId b, @Nullable String policy, Place place) {}
