package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service that exists, independent of where it runs.
///
/// @param readShare share of its requests that only read, 0..1
public record CatalogService(
        ServiceId name,
        @Nullable String kind,
        @Nullable Boolean stateful,
        @Nullable ServicePlacement placement,
        List<ServiceId> dependsOn,
        @Nullable Double readShare,
        Place place) {
    public CatalogService {
        dependsOn = List.copyOf(dependsOn);
    }
}
