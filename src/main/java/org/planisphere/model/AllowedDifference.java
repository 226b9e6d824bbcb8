package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A part of an artifact in which regions may differ.
///
/// @param path dotted, with `*` for any key and `[*]` for any item
public record AllowedDifference(String path, @Nullable String reason, Place place) {}
