package org.planisphere.cost;

import org.planisphere.model.RegionType;

/// What a region would cost as one of the three types; as its own type that is what it costs.
///
/// @param lines the items of the region as that type
/// @param replicationTransfer what the copies of the region's stores would cost on their way there;
///     billed on the links and not part of the lines
public record TypeCost(RegionType type, CostLines lines, CostRange replicationTransfer) {
    public CostRange monthly() {
        return lines.monthly();
    }
}
