package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A rule that tells somebody.
///
/// @param slo the objective it guards
public record Alert(
        @Nullable String name, @Nullable String slo, @Nullable String runbook, Place place) {}
