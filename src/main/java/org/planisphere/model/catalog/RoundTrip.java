package org.planisphere.model.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long a message takes to another region and back.
///
/// @param medianMillis median in milliseconds, > 0
/// @param p95Millis 95th percentile in milliseconds, null where none is published
/// @param estimated whether the value comes from the fitted fallback and not from a measurement
/// @param basis what was measured, or by which step of the fallback it was estimated
/// @param asOf date of the data
/// @param source where it comes from, as named in `assets/SOURCES.md`
public record RoundTrip(
        double medianMillis,
        @Nullable Double p95Millis,
        boolean estimated,
        String basis,
        LocalDate asOf,
        String source) {}
