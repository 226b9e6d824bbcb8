package org.planisphere.model.addresses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.RegionId;

/// A block that is in use or kept free on purpose.
///
/// @param name whose it is: a region, a site, or the reason of a reserved range
/// @param region null where it is no region's
/// @param overlaps whose blocks of regions, sites or reserved ranges it overlaps, in order
public record Taken(
        Cidr cidr, Kind kind, String name, @Nullable RegionId region, List<String> overlaps) {
    public enum Kind {
        REGION,
        RESERVED,
        SITE
    }

    public Taken {
        overlaps = List.copyOf(overlaps);
    }

    public boolean overlapping() {
        return !overlaps.isEmpty();
    }
}
