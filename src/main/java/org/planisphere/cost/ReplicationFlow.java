package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Replication;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;

/// What one copy of a store receives from its source.
///
/// @param bytesPerSecond mean over the day
record ReplicationFlow(RegionId from, RegionId to, StoreId store, double bytesPerSecond) {
    private static final double BYTES_PER_GB = 1e9;

    double gb(double seconds) {
        return bytesPerSecond * seconds / BYTES_PER_GB;
    }

    /// The flows of a plan whose rate and size are stated.
    static List<ReplicationFlow> of(Plan plan) {
        List<ReplicationFlow> flows = new ArrayList<>();
        for (Region region : plan.regions()) {
            flows.addAll(into(region));
        }
        return flows;
    }

    /// The flows into one region.
    static List<ReplicationFlow> into(Region region) {
        List<ReplicationFlow> flows = new ArrayList<>();
        for (Store store : region.stores()) {
            RegionId source = store.source();
            Replication replication = store.replication();
            if (source == null || replication == null || source.equals(region.id())) {
                continue;
            }
            Double writes = replication.writeRatePerS();
            Double bytes = replication.bytesPerWrite();
            if (writes != null && bytes != null) {
                flows.add(new ReplicationFlow(source, region.id(), store.name(), writes * bytes));
            }
        }
        return flows;
    }
}
