package org.planisphere.workbench.topology.scene;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.RegionId;

/// A region that exists, as an inventory says, and that nobody planned.
///
/// @param location null where the catalog does not know it
/// @param resources how many things are in it
public record UnplannedRegion(RegionId id, @Nullable GeoPoint location, int resources) {
    /// Such as `not planned, 2 resources`.
    public String words() {
        return "not planned, %d %s".formatted(resources, resources == 1 ? "resource" : "resources");
    }
}
