package org.planisphere.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a region may cost and what it is expected to use.
public record RegionCost(
        @Nullable BigDecimal budgetMonthly,
        @Nullable String currency,
        @Nullable String priceBook,
        List<Usage> usage) {
    public RegionCost {
        usage = List.copyOf(usage);
    }

    public static final RegionCost NONE = new RegionCost(null, null, null, List.of());
}
