package org.planisphere.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a region is called and where it stands.
///
/// @param location the place written in the file; the catalog knows it otherwise
/// @param zones number of availability zones in use
/// @param zoneNames the zones in use, where the file names them
public record RegionDetails(
        @Nullable String purpose,
        @Nullable String displayName,
        @Nullable GeoPoint location,
        @Nullable String country,
        @Nullable Lifecycle lifecycle,
        @Nullable RegionId mirrors,
        @Nullable Integer zones,
        List<String> zoneNames,
        @Nullable String account,
        @Nullable String owner,
        List<String> contacts,
        List<String> environments,
        Map<String, String> tags) {
    public RegionDetails {
        zoneNames = List.copyOf(zoneNames);
        contacts = List.copyOf(contacts);
        environments = List.copyOf(environments);
        tags = Map.copyOf(tags);
    }

    public static final RegionDetails NONE =
            new RegionDetails(
                    null, null, null, null, null, null, null, List.of(), null, null, List.of(),
                    List.of(), Map.of());

    /// The same region in another number of zones.
    public RegionDetails withZones(@Nullable Integer number) {
        return new RegionDetails(
                purpose,
                displayName,
                location,
                country,
                lifecycle,
                mirrors,
                number,
                Objects.equals(number, zones) ? zoneNames : List.of(),
                account,
                owner,
                contacts,
                environments,
                tags);
    }
}
