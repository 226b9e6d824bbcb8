package org.planisphere.workbench.topology;

import java.util.List;
import java.util.Map;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.reality.Inventory;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.LinkId;

/// What the canvas shows beside the plan itself, each part empty until it is computed.
///
/// @param costs a month's cost as text, such as `$6,110/mo`
/// @param lags what a region is behind as text, such as `p99 0.5 s`
/// @param linkLags what a replication is behind as text, such as `0.5 s`
/// @param findings of the whole plan
/// @param cards where cards were put on the map
/// @param nodes where nodes were put in the free diagram
/// @param inventories what exists
public record PlanFigures(
        Map<RegionId, String> costs,
        Map<RegionId, String> lags,
        Map<LinkId, String> linkLags,
        List<Finding> findings,
        Map<RegionId, CardOffset> cards,
        Map<RegionId, DiagramPoint> nodes,
        List<Inventory> inventories) {
    public static final PlanFigures NONE =
            new PlanFigures(Map.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of(), List.of());

    public PlanFigures {
        costs = Map.copyOf(costs);
        lags = Map.copyOf(lags);
        linkLags = Map.copyOf(linkLags);
        findings = List.copyOf(findings);
        cards = Map.copyOf(cards);
        nodes = Map.copyOf(nodes);
        inventories = List.copyOf(inventories);
    }
}
