package org.planisphere.model.catalog;

import java.math.BigDecimal;

/// What one unit of something costs.
///
/// @param usd list price in US dollars before tax, > 0
/// @param unit such as `hour` or `GB`
/// @param citation source and date
public record UnitPrice(BigDecimal usd, String unit, String citation) {}
