package org.planisphere.workbench.charts.type;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.planisphere.model.RegionType;

/// What one region costs a month as each of the three types.
///
/// @param current the type it has in the plan
public record TypeComparison(
        String currency, RegionType current, Map<RegionType, BigDecimal> monthly) {
    public TypeComparison {
        monthly = Map.copyOf(monthly);
        for (RegionType type : RegionType.values()) {
            if (!monthly.containsKey(type)) {
                throw new IllegalArgumentException("no amount as " + type);
            }
        }
    }

    public BigDecimal as(RegionType type) {
        return Objects.requireNonNull(monthly.get(type));
    }
}
