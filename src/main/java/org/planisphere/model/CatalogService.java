package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service that exists, independent of where it runs.
///
/// @param availabilityPercent what it keeps where it runs, 0..100
/// @param readShare share of its requests that only read, 0..1
public record CatalogService(
        ServiceId name,
        @Nullable String kind,
        @Nullable Boolean stateful,
        @Nullable ServicePlacement placement,
        List<ServiceId> dependsOn,
        @Nullable Double readShare,
        @Nullable Double availabilityPercent,
        @Nullable String owner,
        @Nullable String team,
        Place place) {
    public CatalogService {
        dependsOn = List.copyOf(dependsOn);
    }
}
