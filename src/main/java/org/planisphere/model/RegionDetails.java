package org.planisphere.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a region is called and where it stands.
///
/// @param location the place written in the file; the catalog knows it otherwise
/// @param zones number of availability zones in use
public record RegionDetails(
        @Nullable String purpose,
        @Nullable String displayName,
        @Nullable GeoPoint location,
        @Nullable String country,
        @Nullable Lifecycle lifecycle,
        @Nullable RegionId mirrors,
        @Nullable Integer zones,
        @Nullable String account,
        @Nullable String owner,
        List<String> environments,
        Map<String, String> tags) {
    public RegionDetails {
        environments = List.copyOf(environments);
        tags = Map.copyOf(tags);
    }

    public static final RegionDetails NONE =
            new RegionDetails(
                    null, null, null, null, null, null, null, null, null, List.of(), Map.of());
}
