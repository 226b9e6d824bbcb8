package org.planisphere.workbench.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.planisphere.cost.RegionSheet;
import org.planisphere.model.RegionType;

/// What the region in focus would cost as one of the types.
///
/// @param monthly expected amount a month
/// @param difference to what the region costs in the plan, negative if it saves
/// @param current whether this is the type it has
public record TypeRow(RegionType type, BigDecimal monthly, BigDecimal difference, boolean current) {
    static List<TypeRow> of(RegionSheet region) {
        BigDecimal now = region.as(region.type()).monthly().expected();
        return Arrays.stream(RegionType.values())
                .map(
                        type -> {
                            BigDecimal monthly = region.as(type).monthly().expected();
                            return new TypeRow(
                                    type, monthly, monthly.subtract(now), type == region.type());
                        })
                .toList();
    }

    /// The difference in percent of what the region costs now; 0 where that is nothing.
    int differencePercent() {
        BigDecimal now = monthly.subtract(difference);
        return now.signum() == 0
                ? 0
                : difference.scaleByPowerOfTen(2).divide(now, 0, RoundingMode.HALF_UP).intValue();
    }
}
