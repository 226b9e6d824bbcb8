package org.planisphere.cost;

import java.math.BigDecimal;

/// Money that buys nothing, as far as the plan tells.
///
/// @param kind such as `idle-environment`, `oversized-service`
/// @param where region and what in it, such as `us-east-1 staging`
/// @param monthly what could be saved a month
/// @param why a sentence for the reader
public record Waste(String kind, String where, BigDecimal monthly, String why) {}
