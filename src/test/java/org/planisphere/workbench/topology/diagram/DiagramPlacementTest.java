package org.planisphere.workbench.topology.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.topology.SceneSketch;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.FixedSizes;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

class DiagramPlacementTest {
    private static final RegionId SOURCE = new RegionId("us-east-1");

    @Test
    void copiesStandRightOfTheirSource() {
        Map<RegionId, Point2D> places = DiagramPlacement.of(SceneSketch.storefront());

        double source = places.getOrDefault(SOURCE, Point2D.ZERO).getX();
        assertThat(places).hasSize(5);
        assertThat(places.entrySet().stream().filter(entry -> !entry.getKey().equals(SOURCE)))
                .allMatch(entry -> entry.getValue().getX() > source);
    }

    @Test
    void whatAPersonPlacedStaysAndOthersKeepClear() {
        TopologyScene scene = SceneSketch.storefront();
        TopologyScene placed =
                new TopologyScene(
                        scene.regions().stream()
                                .map(node -> node.id().equals(SOURCE) ? at(node, 360, 75) : node)
                                .toList(),
                        scene.links());

        assertThat(DiagramPlacement.of(placed)).containsEntry(SOURCE, new Point2D(360, 75));
        assertNoNodeCoversAnother(placed);
    }

    @Test
    void manyRegionsMakeSeveralColumns() {
        SceneSketch sketch = new SceneSketch();
        SceneSketch.FACTS.regions().all().stream()
                .map(region -> region.id().value())
                .distinct()
                .limit(60)
                .forEach(name -> sketch.region(name, RegionType.FULL, "$1/mo", "", null, 0));

        Box all = Box.around(DiagramPlacement.of(sketch.scene()).values());

        assertThat(all.height() / all.width()).isBetween(0.3, 3.0);
        assertNoNodeCoversAnother(sketch.scene());
    }

    private static void assertNoNodeCoversAnother(TopologyScene scene) {
        List<PlacedRegion> nodes =
                new DiagramArranger(new CardMetrics(new FixedSizes())).arrange(scene).regions();
        for (PlacedRegion one : nodes) {
            for (PlacedRegion other : nodes) {
                Box a = one.card();
                Box b = other.card();
                assertThat(a != null && b != null && !one.id().equals(other.id()) && a.overlaps(b))
                        .as("%s over %s", one.id(), other.id())
                        .isFalse();
            }
        }
    }

    private static RegionNode at(RegionNode node, double x, double y) {
        return new RegionNode(
                node.id(),
                node.type(),
                node.provider(),
                node.place(),
                node.location(),
                node.cost(),
                node.lag(),
                node.problems(),
                node.card(),
                new DiagramPoint(x, y));
    }
}
