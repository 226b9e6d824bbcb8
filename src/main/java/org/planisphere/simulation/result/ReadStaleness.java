package org.planisphere.simulation.result;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;

/// How old what readers of a copy see is, at random moments of the scenario.
///
/// @param staleRatio  share of moments at which at least one committed write is missing, 0..1
/// @param stalenessMs age of the oldest missing write, 0 when none is missing
public record ReadStaleness(
        RegionId region, StoreId store, @Nullable Double staleRatio, Spread stalenessMs) {}
