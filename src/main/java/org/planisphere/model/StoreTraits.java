package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// What an engine lets one choose about a copy.
///
/// @param versioning whether earlier versions of an object are kept
/// @param autoscaling whether the copy is counted on to grow by itself
/// @param capacityMode `on-demand`, `auto` or `provisioned`
/// @param writeCapacity provisioned writes per second
/// @param invalidation how a cache learns of changes: `none`, `ttl` or `events`
/// @param transactions how far a transaction reaches: `none`, `local` or `cross-region`
/// @param holds what a secret leads to, such as `database-endpoint`
/// @param readers instances that only read, beside the one that writes
public record StoreTraits(
        @Nullable Boolean versioning,
        @Nullable Boolean autoscaling,
        @Nullable String capacityMode,
        @Nullable Double writeCapacity,
        @Nullable String invalidation,
        @Nullable String transactions,
        @Nullable String holds,
        @Nullable Integer readers) {
    public static final StoreTraits NONE =
            new StoreTraits(null, null, null, null, null, null, null, null);
}
