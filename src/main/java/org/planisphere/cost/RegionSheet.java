package org.planisphere.cost;

import java.util.Map;
import java.util.Objects;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;

/// What one region costs a month, links to other regions not included.
///
/// @param asType the same region as each of the three types
public record RegionSheet(
        RegionId region, RegionType type, CostLines lines, Map<RegionType, TypeCost> asType) {
    public RegionSheet {
        asType = Map.copyOf(asType);
    }

    public CostRange monthly() {
        return lines.monthly();
    }

    /// The region as one of the types; every type has an answer.
    public TypeCost as(RegionType other) {
        return Objects.requireNonNull(asType.get(other));
    }
}
