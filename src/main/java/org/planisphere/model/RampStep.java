package org.planisphere.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A share of the traffic, held for a while.
///
/// @param percent 0..100 of the traffic that the region shall carry
/// @param hold how long it is kept before the next step
/// @param abortIf conditions that take the step back
public record RampStep(
        double percent,
        @Nullable RampKind kind,
        @Nullable Duration hold,
        List<String> abortIf,
        Place place) {
    public RampStep {
        abortIf = List.copyOf(abortIf);
    }
}
