package org.planisphere.simulation.result;

import java.util.List;
import org.planisphere.model.RegionId;

/// What one scenario does to a plan: lag of each stream, loss and time at failover, staleness of
/// reads.
///
/// @param scenario    its name
/// @param runs        independent replications behind the percentiles
/// @param engine      how it was worked out, with the generator of random numbers
/// @param durationS   simulated time
/// @param bands       what the scenario disturbs and when, for a chart
/// @param assumptions what was taken for granted, one sentence each, to be shown with every chart
public record PlanSimulation(
        String schema,
        String plan,
        String scenario,
        long seed,
        int runs,
        String engine,
        double durationS,
        List<Band> bands,
        List<StreamLag> streams,
        List<FailoverOutcome> failovers,
        List<ReadStaleness> reads,
        List<ConflictRate> conflicts,
        List<String> assumptions) {
    /// Name of the form of this result.
    public static final String SCHEMA = "planisphere/simulation/v1";

    public PlanSimulation {
        bands = List.copyOf(bands);
        streams = List.copyOf(streams);
        failovers = List.copyOf(failovers);
        reads = List.copyOf(reads);
        conflicts = List.copyOf(conflicts);
        assumptions = List.copyOf(assumptions);
    }

    /// A time in which a region has only a share of its capacity.
    ///
    /// @param capacityShare 0 for lost, below 1 for degraded
    public record Band(RegionId region, double fromS, double toS, double capacityShare) {}
}
