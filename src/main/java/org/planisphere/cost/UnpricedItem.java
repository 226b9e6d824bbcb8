package org.planisphere.cost;

/// An item whose price is not known, for the list beside the totals.
///
/// @param where a region, or `from -> to` for a link
public record UnpricedItem(String where, String item, String why) {}
