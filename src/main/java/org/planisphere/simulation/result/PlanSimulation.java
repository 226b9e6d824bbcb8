package org.planisphere.simulation.result;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.RegionId;

/// What one scenario does to a plan: lag of each stream, loss and time at failover, staleness of
/// reads.
///
/// @param scenario    its name
/// @param runs        independent replications behind the percentiles
/// @param engine      how it was worked out, with the generator of random numbers
/// @param durationS   simulated time
/// @param bands       what the scenario disturbs and when, for a chart
/// @param partialFailures what each time costs in which a region answers with errors or slowly
/// @param linkFailures what each time costs in which the way between two regions is cut or slow
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
        List<PartialFailure> partialFailures,
        List<LinkFailure> linkFailures,
        List<String> assumptions) {
    /// Name of the form of this result.
    public static final String SCHEMA = "planisphere/simulation/v1";

    public PlanSimulation {
        bands = List.copyOf(bands);
        streams = List.copyOf(streams);
        failovers = List.copyOf(failovers);
        reads = List.copyOf(reads);
        conflicts = List.copyOf(conflicts);
        partialFailures = List.copyOf(partialFailures);
        linkFailures = List.copyOf(linkFailures);
        assumptions = List.copyOf(assumptions);
    }

    /// What half-broken regions and ways cost, in sentences, in that order.
    public List<FailureReport> failureReports() {
        return Stream.concat(
                        partialFailures.stream().map(FailureReport::of),
                        linkFailures.stream().map(FailureReport::of))
                .toList();
    }

    /// A time in which a region has only a share of its capacity.
    ///
    /// @param capacityShare 0 for lost, below 1 for degraded
    public record Band(RegionId region, double fromS, double toS, double capacityShare) {}
}
