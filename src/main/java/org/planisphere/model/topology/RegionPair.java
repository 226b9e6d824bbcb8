package org.planisphere.model.topology;

import org.planisphere.model.RegionId;

/// Two regions without an order: the pair of A and B equals the pair of B and A.
public record RegionPair(RegionId first, RegionId second) {
    public RegionPair {
        if (first.compareTo(second) > 0) {
            RegionId swapped = first;
            first = second;
            second = swapped;
        }
    }
}
