package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// How long compute is promised to the provider, and for which part of it.
///
/// @param coverage share of the use that is committed, 0..1
public record Commitment(
        CommitmentKind kind, @Nullable Integer termYears, @Nullable Double coverage) {}
