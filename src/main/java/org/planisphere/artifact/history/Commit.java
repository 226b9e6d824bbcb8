package org.planisphere.artifact.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// One commit.
///
/// @param id its hash, shortened as people write it
/// @param at when it was made
public record Commit(String id, Instant at) {
    /// The day it was made, in UTC.
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
