package org.planisphere.cost.pricebook;

/// What a book answers when asked for a price.
public sealed interface PriceAnswer {
    record Found(Price price) implements PriceAnswer {}

    /// No price; it is not zero.
    ///
    /// @param why a sentence for the reader
    record Missing(String why) implements PriceAnswer {}
}
