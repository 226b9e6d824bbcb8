package org.planisphere.simulation.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;

/// How often two regions write the same key before either sees the other's write.
///
/// @param between two regions
/// @param perDay  expected conflicting pairs; null where a rate or a lag is not known
public record ConflictRate(StoreId store, List<RegionId> between, @Nullable Double perDay) {
    public ConflictRate {
        between = List.copyOf(between);
    }
}
