package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A copy of a region's workload that is not production.
///
/// @param lastUsed day on which somebody last used it
/// @param place the list item; null where only the name stands under `region.environments`
/// @param scale size relative to production, 0..1
public record EnvironmentCopy(
        String name,
        @Nullable Double scale,
        @Nullable String expires,
        @Nullable String schedule,
        @Nullable String owner,
        @Nullable String lastUsed,
        @Nullable Place place) {
    /// A copy of which only the name is known.
    public static EnvironmentCopy named(String name) {
        return new EnvironmentCopy(name, null, null, null, null, null, null);
    }

    /// Whether it is the workload itself and no copy of it.
    public boolean isProduction() {
        return name.equals("production");
    }
}
