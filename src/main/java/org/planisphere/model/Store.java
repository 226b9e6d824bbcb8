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
        StoreTraits traits,
        Place place) {
    public Store {
        classification = List.copyOf(classification);
    }

    /// Whether users may write to this copy.
    public boolean writable() {
        return role == StoreRole.PRIMARY || role == StoreRole.MULTI_WRITER;
    }

    /// This store as another copy of it holds it: with its own way of being fed and without the
    /// backups of this one.
    public Store copy(StoreRole asRole, @Nullable RegionId from, @Nullable Replication fedBy) {
        return new Store(
                name,
                engine,
                version,
                asRole,
                from,
                fedBy,
                consistency,
                conflictResolution,
                decision,
                sizeGb,
                growthGbPerMonth,
                size,
                classification,
                residency,
                rpo,
                null,
                keys,
                lifecycleRules,
                traits,
                place);
    }
}
