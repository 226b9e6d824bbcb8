package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A quantity per month that the plan states itself.
public record Usage(
        String item,
        double quantity,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String unit) {}
