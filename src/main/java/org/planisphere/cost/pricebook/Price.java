package org.planisphere.cost.pricebook;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A list price in US dollars before tax.
///
/// @param sku key in the book, such as `compute.m6i.large`
/// @param amount for one unit, > 0
/// @param unit such as `hour`, `GB-month`
/// @param source where it was read, as named in `assets/SOURCES.md`
/// @param asOf date of the data
/// @param confidence `published`, or how the figure was derived
public record Price(
        String sku,
        String description,
        BigDecimal amount,
        String unit,
        String source,
        LocalDate asOf,
        String confidence) {
    /// Source and date in one text, with how sure the figure is where it was not simply published.
    public String citation() {
        return confidence.startsWith("published")
                ? "%s, %s".formatted(source, asOf)
                : "%s, %s (%s)".formatted(source, asOf, confidence);
    }

    Price with(BigDecimal otherAmount, String otherSku, String otherConfidence) {
        return new Price(otherSku, description, otherAmount, unit, source, asOf, otherConfidence);
    }
}
