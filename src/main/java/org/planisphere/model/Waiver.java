package org.planisphere.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finding that somebody has accepted, with the reason.
///
/// @param expires the last day on which it holds
public record Waiver(
        String rule,
        @Nullable String reason,
        @Nullable String approver,
        @Nullable String expires,
        Place place) {
    /// The last day on which it holds; empty where none is written or the text is no day.
    public Optional<LocalDate> lastDay() {
        try {
            return Optional.ofNullable(expires).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// Whether somebody answers for it on a day: reason, approver and expiry are there, and the
    /// expiry is not past.
    public boolean holdsOn(LocalDate today) {
        return isSigned() && lastDay().filter(day -> !today.isAfter(day)).isPresent();
    }

    private boolean isSigned() {
        return reason != null && !reason.isBlank() && approver != null && !approver.isBlank();
    }
}
