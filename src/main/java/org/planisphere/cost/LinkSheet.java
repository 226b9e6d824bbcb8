package org.planisphere.cost;

import org.planisphere.model.RegionId;

/// What the traffic from one region to another costs a month; the way back is a link of its own.
///
/// @param gbPerMonth gigabytes (10^9 bytes) sent
public record LinkSheet(RegionId from, RegionId to, Quantity gbPerMonth, CostLines lines) {
    public CostRange monthly() {
        return lines.monthly();
    }
}
