package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How traffic comes to a region.
public record Routing(
        @Nullable RoutingPolicy policy,
        @Nullable Boolean byDefault,
        @Nullable Integer weight,
        List<PopulationShare> populations) {
    public Routing {
        populations = List.copyOf(populations);
    }

    public static final Routing NONE = new Routing(null, null, null, List.of());
}
