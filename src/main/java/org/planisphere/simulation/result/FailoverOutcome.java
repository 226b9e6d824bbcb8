package org.planisphere.simulation.result;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;

/// What the loss of a region costs if another takes over a store: time until it works again, and
/// data.
public record FailoverOutcome(
        RegionId lost, RegionId to, StoreId store, RecoveryTime rtoS, Loss rpo) {
    /// The parts of the recovery in seconds; null where the plan does not say.
    ///
    /// @param replay 95th percentile of the time to apply what was received and not yet applied
    /// @param total  detect + decide + the longer of promote and replay + routing + warm-up; null
    ///     if a part is not known
    public record RecoveryTime(
            @Nullable Double detect,
            @Nullable Double decide,
            @Nullable Double promote,
            @Nullable Double replay,
            @Nullable Double routing,
            @Nullable Double warmUp,
            @Nullable Double total) {}
}
