package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a copy of a store is fed.
///
/// @param writeRatePerS writes per second offered to the copy, daily mean
/// @param bytesPerWrite mean size of one write on the wire
/// @param applyRatePerS writes per second that the copy can apply
/// @param managedRpo loss at which the engine itself holds back commits
/// @param timeControl whether the provider promises a time for each object
/// @param backfill whether what was there before is copied too
/// @param witness the region that votes without holding the data
/// @param alarmLag lag at which somebody is told
public record Replication(
        @Nullable ReplicationMode mode,
        @Nullable Double writeRatePerS,
        @Nullable Double bytesPerWrite,
        @Nullable Double applyRatePerS,
        @Nullable Latency lag,
        @Nullable Duration alarmLag,
        @Nullable Duration managedRpo,
        @Nullable Boolean timeControl,
        @Nullable Boolean backfill,
        @Nullable RegionId witness) {}
