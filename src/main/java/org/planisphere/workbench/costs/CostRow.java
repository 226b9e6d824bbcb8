package org.planisphere.workbench.costs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostLine;
import org.planisphere.cost.CostRange;

/// One line of a bill as the table shows it.
///
/// @param unitPrice for one unit, null where nobody knows it
/// @param monthly amounts a month, null where the item has no price
/// @param source page and date of the price
public record CostRow(
        String item,
        String category,
        String environment,
        BigDecimal quantity,
        String unit,
        @Nullable BigDecimal unitPrice,
        @Nullable CostRange monthly,
        String source) {
    static CostRow of(String prefix, CostLine line) {
        return switch (line) {
            case CostLine.Priced priced ->
                    new CostRow(
                            prefix + priced.item(),
                            priced.category().title(),
                            priced.environment(),
                            priced.quantity().expected(),
                            priced.unit(),
                            priced.unitPrice(),
                            priced.monthly(),
                            priced.price().citation());
            case CostLine.Unpriced unpriced ->
                    new CostRow(
                            prefix + unpriced.item(),
                            unpriced.category().title(),
                            unpriced.environment(),
                            unpriced.quantity().expected(),
                            unpriced.unit(),
                            null,
                            null,
                            "no price known");
        };
    }

    /// The expected amount a month; an item without a price sorts below one that costs nothing.
    BigDecimal sortAmount() {
        return monthly == null ? BigDecimal.ONE.negate() : monthly.expected();
    }
}
