package org.planisphere.simulation.scenario;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Region;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Store;
import org.planisphere.simulation.core.stream.ReplicaSpec;

/// One copy of a store that a writer feeds, ready to simulate.
///
/// @param applyPerSecond   what the copy can apply; null where the plan does not say
/// @param returnMillis     median one-way delay back to the writer
/// @param linkUtilisation  offered share of the bandwidth, 0 where it has no known limit
record Copy(
        Store store,
        Region from,
        Region to,
        ReplicationMode mode,
        ReplicaSpec replica,
        @Nullable Double applyPerSecond,
        double returnMillis,
        double linkUtilisation) {}
