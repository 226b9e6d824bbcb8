package org.planisphere.workbench.simulations;

import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;
import org.planisphere.simulation.result.StreamLag;

/// One copy of one store, by its writer and its reader.
public record StreamKey(StoreId store, RegionId from, RegionId to) {
    static StreamKey of(StreamLag stream) {
        return new StreamKey(stream.store(), stream.from(), stream.to());
    }

    /// Such as `orders: us-east-1 → us-west-2`.
    public String title() {
        return "%s: %s → %s".formatted(store, from, to);
    }
}
