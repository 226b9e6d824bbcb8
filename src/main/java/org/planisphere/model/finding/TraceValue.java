package org.planisphere.model.finding;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;

/// One of the values that made a rule speak, such as a limit with its source and date.
///
/// @param place where the value stands in the plan, null where it comes from outside
public record TraceValue(String name, String value, @Nullable Place place) {}
