package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A measured reason to outgrow what is there.
///
/// @param op `>`, `>=`, `<` or `<=`
public record Trigger(
        @Nullable String id,
        @Nullable String metric,
        @Nullable String op,
        @Nullable Double threshold,
        @Nullable Double measured,
        Place place) {

    /// Whether it was measured, and beyond its threshold.
    public boolean fired() {
        if (measured == null || threshold == null) {
            return false;
        }
        return switch (op == null ? ">" : op) {
            case "<" -> measured < threshold;
            case "<=" -> measured <= threshold;
            case ">=" -> measured >= threshold;
            default -> measured > threshold;
        };
    }
}
