package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a plan expects of every region of one type.
///
/// @param requires services that each such region deploys
/// @param maxCount the most regions of this type, null where any number is fine
/// @param connectivity `mesh-with-full`, `parent` or `primary-only`
public record TypePolicy(
        RegionType type,
        List<ServiceId> requires,
        boolean writes,
        List<StoreRole> allowedStores,
        int zonesMin,
        NatPlacement nat,
        @Nullable Integer maxCount,
        String connectivity) {
    public TypePolicy {
        requires = List.copyOf(requires);
        allowedStores = List.copyOf(allowedStores);
    }
}
