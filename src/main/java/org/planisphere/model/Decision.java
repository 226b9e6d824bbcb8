package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A choice that somebody wrote down.
///
/// @param date day on which it was taken
/// @param links places of the plan that it governs
public record Decision(
        String id,
        String title,
        String status,
        @Nullable String date,
        @Nullable String context,
        List<String> links,
        Place place) {
    public Decision {
        links = List.copyOf(links);
    }
}
