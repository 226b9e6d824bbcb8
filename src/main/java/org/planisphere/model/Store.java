package org.planisphere.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One copy of a data store in one region.
///
/// @param source the region that a replica reads from
/// @param classification what the data is, such as `pii`
/// @param place the list item in the file
public record Store(
        StoreId name,
        @Nullable String engine,
        @Nullable String version,
        StoreRole role,
        @Nullable RegionId source,
        @Nullable Replication replication,
        @Nullable Consistency consistency,
        @Nullable ConflictResolution conflictResolution,
        @Nullable String decision,
        @Nullable Double sizeGb,
        @Nullable Double growthGbPerMonth,
        @Nullable String size,
        List<String> classification,
        @Nullable String residency,
        @Nullable Duration rpo,
        @Nullable Backup backup,
        @Nullable StoreKeys keys,
        @Nullable Boolean lifecycleRules,
        Place place) {
    public Store {
        classification = List.copyOf(classification);
    }

    /// Whether users may write to this copy.
    public boolean writable() {
        return role == StoreRole.PRIMARY || role == StoreRole.MULTI_WRITER;
    }
}
