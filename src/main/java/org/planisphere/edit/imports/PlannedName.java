package org.planisphere.edit.imports;

import org.planisphere.model.RegionId;
import org.planisphere.model.reality.RealResource;

/// What a plan calls a thing that exists.
final class PlannedName {
    private PlannedName() {}

    /// Its own name without the region's, or the last part of its address; `unnamed` at worst.
    static String of(RegionId region, RealResource resource) {
        String name =
                resource.name().equals(resource.address())
                        ? PlainName.ofAddress(resource.address())
                        : PlainName.without(region, resource.name());
        return name.isEmpty() ? "unnamed" : name;
    }
}
