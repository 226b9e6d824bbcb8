package org.planisphere.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the plan is priced.
///
/// @param reservedCoverage share of compute that is committed, 0..1
/// @param discountPercentByScope negotiated discounts by scope, such as `aws`, 0..100
public record CostSettings(
        List<String> priceBooks,
        @Nullable String scenario,
        @Nullable Double reservedCoverage,
        @Nullable Integer termYears,
        Map<String, Double> discountPercentByScope) {
    public CostSettings {
        priceBooks = List.copyOf(priceBooks);
        discountPercentByScope = Map.copyOf(discountPercentByScope);
    }

    public static final CostSettings NONE = new CostSettings(List.of(), null, null, null, Map.of());
}
