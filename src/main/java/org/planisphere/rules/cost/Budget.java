package org.planisphere.rules.cost;

import java.math.BigDecimal;
import java.util.Optional;
import org.planisphere.cost.CostSheet;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;

/// What a region may cost a month, and whether that can be held against a cost sheet.
final class Budget {
    private Budget() {}

    static Optional<BigDecimal> of(Region region) {
        return Optional.ofNullable(region.cost().budgetMonthly());
    }

    /// The currency that a region's amounts are in: its own, or else the plan's.
    static String currency(Plan plan, Region region) {
        return Optional.ofNullable(region.cost().currency()).orElse(plan.currency());
    }

    /// Whether there is a budget in the currency of the sheet; no exchange rate is assumed.
    static boolean isComparable(Plan plan, Region region, CostSheet costs) {
        return of(region).isPresent() && currency(plan, region).equals(costs.currency());
    }
}
