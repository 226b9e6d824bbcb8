package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the four gated steps of a region.
///
/// @param start day, such as `2026-04-02`
/// @param effortDays person days
public record Phase(
        PhaseName name,
        @Nullable PhaseStatus status,
        @Nullable String start,
        @Nullable String end,
        @Nullable Double effortDays,
        @Nullable String owner,
        List<Gate> gates,
        Place place) {
    public Phase {
        gates = List.copyOf(gates);
    }

    /// Whether work on it has begun.
    public boolean started() {
        return status != null && status != PhaseStatus.NOT_STARTED;
    }

    public boolean hasPassed() {
        return status == PhaseStatus.PASSED;
    }
}
