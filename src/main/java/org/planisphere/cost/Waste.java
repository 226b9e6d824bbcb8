package org.planisphere.cost;

import java.math.BigDecimal;
import org.planisphere.model.RegionId;

/// Money that buys nothing, as far as the plan tells.
///
/// @param kind one of the four below
/// @param subject the environment or service in the region
/// @param monthly what could be saved a month
/// @param instead what would do: a size, a number of machines or a scale; empty where nothing would
/// @param why a sentence for the reader
public record Waste(
        String kind,
        RegionId region,
        String subject,
        BigDecimal monthly,
        String instead,
        String why) {
    /// An environment that nobody uses; all it costs could be saved.
    public static final String IDLE_ENVIRONMENT = "idle-environment";

    /// A copy that is as large as production.
    public static final String FULL_SCALE_ENVIRONMENT = "full-scale-environment";

    /// A service whose machines are never busy.
    public static final String OVERSIZED_SERVICE = "oversized-service";

    /// Machines that run all month at the price of machines that may go any hour.
    public static final String STEADY_ON_DEMAND = "steady-on-demand";

    /// Region and what in it, such as `us-east-1 staging`.
    public String where() {
        return "%s %s".formatted(region, subject);
    }
}
