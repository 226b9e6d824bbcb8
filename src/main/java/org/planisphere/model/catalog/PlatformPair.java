package org.planisphere.model.catalog;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

/// The region that a provider's own geo-redundant services replicate to.
///
/// @param pair null where the provider pairs the region with none
/// @param source as named in `assets/SOURCES.md`
/// @param checkedOn day on which the source was read
public record PlatformPair(
        Provider provider,
        RegionId region,
        @Nullable RegionId pair,
        String source,
        String checkedOn) {}
