package org.planisphere.cost;

import java.math.BigDecimal;
import org.planisphere.cost.pricebook.Price;

/// One item of a monthly bill; an item whose price nobody knows stays on the list and out of every
/// sum.
public sealed interface CostLine {
    /// What it is, with what it is for, such as `checkout: 8 x m6i.xlarge`.
    String item();

    CostCategory category();

    /// `production`, or the name of another environment.
    String environment();

    Quantity quantity();

    /// What one of `quantity` is, such as `hour`, `GB`, `GB-month`.
    String unit();

    /// An item with a price.
    ///
    /// @param price list price, source and date
    /// @param unitPrice what one unit costs here: the list price less discounts, or the mean of the
    ///     tiers
    record Priced(
            String item,
            CostCategory category,
            String environment,
            Quantity quantity,
            String unit,
            BigDecimal unitPrice,
            CostRange monthly,
            Price price)
            implements CostLine {}

    /// An item without a price.
    ///
    /// @param sku key that a book would list it by; empty where no book knows such a thing
    /// @param why a sentence for the reader
    record Unpriced(
            String item,
            CostCategory category,
            String environment,
            Quantity quantity,
            String unit,
            String sku,
            String why)
            implements CostLine {}
}
