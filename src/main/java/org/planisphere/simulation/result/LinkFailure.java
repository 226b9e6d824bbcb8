package org.planisphere.simulation.result;

import java.util.List;
import org.planisphere.model.RegionId;

/// A time in which the way between two regions is cut or slow.
///
/// @param between         the two regions
/// @param throughputShare what is left of its bandwidth, 0 (cut) to 1
/// @param latencyFactor   how many times longer the way takes, at least 1
/// @param atRisk          what would be lost with the writer at a moment of that time
public record LinkFailure(
        List<RegionId> between,
        double fromS,
        double toS,
        double throughputShare,
        double latencyFactor,
        List<PartialFailure.AtRisk> atRisk) {
    public LinkFailure {
        between = List.copyOf(between);
        atRisk = List.copyOf(atRisk);
    }
}
