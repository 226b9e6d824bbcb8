package org.planisphere.model.drift;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.AllowedDifference;
import org.planisphere.model.Place;

/// A value in which two regions differ that shall match.
///
/// @param path dotted, items by name, such as `services.deploy[checkout].version`
/// @param left where the value stands in the first region, or would stand
/// @param right where it stands in the second region, or would stand; for an item that is missing
///     the list that lacks it
/// @param leftValue a text, number, boolean or list of texts; null where it is missing
/// @param rightValue the same of the second region
/// @param allowed whether the plan, or the nature of the value, lets the regions differ here
public record Difference(
        String path,
        Place left,
        Place right,
        @Nullable Object leftValue,
        @Nullable Object rightValue,
        Kind kind,
        boolean allowed) {
    /// What the second region makes of a value of the first.
    public enum Kind {
        /// Only the first region has it.
        MISSING,
        /// Only the second region has it.
        EXTRA,
        CHANGED;

        /// As results name it: `missing`, `extra` or `changed`.
        public String word() {
            return switch (this) {
                case MISSING -> "missing";
                case EXTRA -> "extra";
                case CHANGED -> "changed";
            };
        }
    }

    /// Whether a pattern of allowed differences covers the path, such as
    /// `services.deploy[*].version`.
    public boolean isIn(String pattern) {
        return AllowedDifference.covering(pattern).matcher(path).lookingAt();
    }
}
