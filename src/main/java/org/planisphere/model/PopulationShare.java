package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// The share (0..1) of a population that a region serves.
public record PopulationShare(String name, @Nullable Double share) {}
