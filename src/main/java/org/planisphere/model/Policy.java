package org.planisphere.model;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.finding.Severity;

/// A rule of the organisation's own.
///
/// @param id such as `ORG-001`
/// @param when the expression that is true where the rule is broken
/// @param message what is wrong there; names in braces stand for values
/// @param fix what to do about it
public record Policy(
        String id,
        Severity severity,
        String when,
        String message,
        @Nullable String fix,
        Place place) {}
