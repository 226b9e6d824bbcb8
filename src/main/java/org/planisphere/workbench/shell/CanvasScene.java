package org.planisphere.workbench.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.reality.Inventory;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.topology.PlanFigures;
import org.planisphere.workbench.topology.PlanScene;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.TopologyScene;

/// The canvas's scene of a snapshot.
final class CanvasScene {
    private CanvasScene() {}

    static TopologyScene of(
            Snapshot snapshot, Facts facts, LagFigures lags, List<Inventory> inventories) {
        Map<RegionId, CardOffset> cards = new HashMap<>();
        snapshot.parsed()
                .layout()
                .map()
                .forEach((id, at) -> cards.put(id, new CardOffset(at.dx(), at.dy())));
        Map<RegionId, DiagramPoint> nodes = new HashMap<>();
        snapshot.parsed()
                .layout()
                .diagram()
                .forEach((id, at) -> nodes.put(id, new DiagramPoint(at.x(), at.y())));
        PlanFigures figures =
                new PlanFigures(
                        costs(snapshot.costs()),
                        lags.regions(),
                        lags.links(),
                        snapshot.openFindings(),
                        cards,
                        nodes,
                        inventories);
        return PlanScene.of(snapshot.plan(), facts, figures);
    }

    private static Map<RegionId, String> costs(@org.jspecify.annotations.Nullable CostSheet costs) {
        Map<RegionId, String> words = new HashMap<>();
        if (costs != null) {
            for (RegionSheet region : costs.regions()) {
                words.put(
                        region.region(),
                        MoneyText.whole(region.monthly().expected(), costs.currency()) + "/mo");
            }
        }
        return words;
    }
}
