package org.planisphere.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days that a plan writes down.
public final class Days {
    private Days() {}

    /// The day of a text; empty where there is none, such as `2026-02-31` or `after the sale`.
    public static Optional<LocalDate> of(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
