package org.planisphere.rules.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Absorption;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Population;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// Who takes over how much when a region is lost.
final class Absorptions {
    /// A region that takes a share (0..1) of a lost one.
    record Part(Region by, double share) {}

    private final Map<RegionId, Region> regions = new HashMap<>();
    private final Map<RegionId, List<Part>> parts = new HashMap<>();
    private final Map<String, Double> peaks = new HashMap<>();

    Absorptions(Plan plan) {
        for (Population population : plan.populations()) {
            peaks.put(population.name(), population.peakRps());
        }
        for (Region region : plan.regions()) {
            regions.putIfAbsent(region.id(), region);
        }
        for (Region region : plan.regions()) {
            for (Absorption absorbed : region.capacity().absorbs()) {
                if (regions.containsKey(absorbed.region()) && absorbed.share() != null) {
                    parts.computeIfAbsent(absorbed.region(), _ -> new ArrayList<>())
                            .add(new Part(region, absorbed.share()));
                }
            }
        }
    }

    /// Those that name the lost region under `absorbs`, or else its failover target with all.
    List<Part> of(Region lost) {
        List<Part> named = parts.getOrDefault(lost.id(), List.of());
        return named.isEmpty() ? target(lost).map(it -> new Part(it, 1)).stream().toList() : named;
    }

    /// Where a region fails over to, in the plan and not itself.
    Optional<Region> target(Region region) {
        Failover failover = region.reliability().failover();
        return Optional.ofNullable(failover == null ? null : failover.to())
                .filter(to -> !to.equals(region.id()))
                .map(regions::get);
    }

    /// Requests per second in the busiest hour: as the region says, or else those of the users whom
    /// it serves; 0 where neither is known.
    double peak(Region region) {
        Double written = region.capacity().peakRps();
        if (written != null) {
            return written;
        }
        double rps = 0;
        for (PopulationShare served : region.routing().populations()) {
            if (served.share() != null) {
                rps += served.share() * peaks.getOrDefault(served.name(), 0.0);
            }
        }
        return rps;
    }

    /// What others may send here at once: the largest loss of one of them.
    double largestArrival(Region region) {
        double most = 0;
        for (Absorption absorbed : region.capacity().absorbs()) {
            Region lost = regions.get(absorbed.region());
            if (lost != null && absorbed.share() != null) {
                most = Math.max(most, absorbed.share() * peak(lost));
            }
        }
        return most;
    }
}
