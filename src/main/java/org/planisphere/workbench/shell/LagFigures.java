package org.planisphere.workbench.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.StreamLag;
import org.planisphere.workbench.topology.scene.LinkId;

/// The lags of a simulation as the canvas and the tool bar show them.
///
/// @param regions the slowest copy of each region, such as `p99 0.5 s`
/// @param links the slowest stream of each replication
/// @param atRisk what is lost at worst if a writer disappears, such as `1.8 s`; empty if unknown
record LagFigures(Map<RegionId, String> regions, Map<LinkId, String> links, String atRisk) {
    static final LagFigures NONE = new LagFigures(Map.of(), Map.of(), "");

    static LagFigures of(PlanSimulation result) {
        Map<RegionId, Double> regions = new HashMap<>();
        Map<LinkId, Double> links = new HashMap<>();
        double risk = -1;
        for (StreamLag stream : result.streams()) {
            Double p99 = stream.applyLagMs().p99();
            double millis = p99 == null ? Double.POSITIVE_INFINITY : p99;
            regions.merge(stream.to(), millis, Math::max);
            links.merge(
                    new LinkId(LinkKind.REPLICATION, stream.from(), stream.to()),
                    millis,
                    Math::max);
            Double lost = stream.atRisk().seconds().p99();
            risk = Math.max(risk, lost == null ? -1 : lost);
        }
        Map<RegionId, String> regionWords = new HashMap<>();
        regions.forEach((id, millis) -> regionWords.put(id, "p99 " + words(millis)));
        Map<LinkId, String> linkWords = new HashMap<>();
        links.forEach((id, millis) -> linkWords.put(id, words(millis)));
        return new LagFigures(regionWords, linkWords, risk < 0 ? "" : words(risk * 1000));
    }

    static LagFigures ofNullable(@Nullable PlanSimulation result) {
        return result == null ? NONE : of(result);
    }

    private static String words(double millis) {
        if (Double.isInfinite(millis)) {
            return "never caught up";
        }
        return millis < 1000
                ? String.format(Locale.ROOT, "%.0f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}
