package org.planisphere.workbench.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.catalog.WorldMap;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.topology.gesture.Overlay;
import org.planisphere.workbench.topology.map.ProjectedMap;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.UnplannedRegion;

/// The topology view as pictures, for people to look at.
@Tag("pictures")
class TopologyPicturesTest {
    private static final WorldMap WORLD = WorldMap.load();

    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    @Test
    void mapAndDiagramOfAStorefront() {
        draw("topology-map", 1280, 800, ViewMode.MAP, SceneSketch.storefront());
        draw("topology-map-large", 1600, 1000, ViewMode.MAP, SceneSketch.storefront());
        draw("topology-diagram", 1280, 800, ViewMode.DIAGRAM, SceneSketch.storefront());
    }

    @Test
    void regionsThatExistAndNobodyPlanned() {
        TopologyScene planned = SceneSketch.storefront();
        draw(
                "topology-unplanned",
                1280,
                800,
                ViewMode.MAP,
                new TopologyScene(
                        planned.regions(),
                        planned.links(),
                        List.of(
                                new UnplannedRegion(
                                        new RegionId("af-south-1"), new GeoPoint(-34, 18), 7),
                                new UnplannedRegion(
                                        new RegionId("eu-north-1"), new GeoPoint(59, 18), 1))));
    }

    @Test
    void threeCloudsInTheSameCities() {
        SceneSketch sketch = new SceneSketch();
        for (String name :
                new String[] {
                    "us-east-1",
                    "us-east4",
                    "eastus",
                    "eu-central-1",
                    "europe-west3",
                    "germanywestcentral",
                    "ap-southeast-1",
                    "asia-southeast1",
                    "southeastasia"
                }) {
            sketch.region(name, RegionType.FULL, "$12,345/mo", "p99 1.2 s", null, 0);
        }
        sketch.link(LinkKind.REPLICATION, "us-east-1", "us-east4", "0.1 s")
                .link(LinkKind.REPLICATION, "us-east4", "europe-west3", "0.6 s")
                .link(LinkKind.VPN, "eu-central-1", "germanywestcentral", "")
                .link(LinkKind.REPLICATION, "eastus", "southeastasia", "2.1 s")
                .link(LinkKind.CLOUD_WAN, "ap-southeast-1", "us-east-1", "");
        draw("topology-clouds", 1280, 800, ViewMode.MAP, sketch.scene());
    }

    @Test
    void everyRegionOfAProvider() {
        SceneSketch sketch = new SceneSketch();
        RegionType[] types = RegionType.values();
        int next = 0;
        for (CatalogRegion region : SceneSketch.FACTS.regions().of(Provider.AWS)) {
            sketch.region(
                    region.id().value(), types[next++ % 3], "$2,345/mo", "p99 1.2 s", null, 0);
        }
        draw("topology-all", 1280, 800, ViewMode.MAP, sketch.scene());
        draw("topology-all-diagram", 1280, 800, ViewMode.DIAGRAM, sketch.scene());
    }

    @Test
    void aTypeOnItsWayToTheMap() {
        Pictures.draw(
                "topology-adding",
                1280,
                800,
                () -> {
                    TopologyModel model =
                            new TopologyModel(SceneSketch.FACTS.regions(), new RecordedActions());
                    model.show(SceneSketch.storefront());
                    TopologyCanvas canvas = new TopologyCanvas(model, ProjectedMap.of(WORLD));
                    StackPane root = new StackPane(canvas);
                    root.getStylesheets().add(Styles.sheet(TopologyView.class, "topology.css"));
                    canvas.hover(new Point2D(0, 0));
                    canvas.show(
                            new Overlay.Adding(
                                    RegionType.READ_ONLY,
                                    new Point2D(930, 420),
                                    model.nearest(new GeoPoint(5, 90))));
                    return root;
                });
    }

    private static void draw(
            String name, int width, int height, ViewMode mode, TopologyScene scene) {
        Pictures.draw(
                name,
                width,
                height,
                () -> {
                    TopologyModel model =
                            new TopologyModel(SceneSketch.FACTS.regions(), new RecordedActions());
                    model.show(scene);
                    model.modeProperty().set(mode);
                    model.select(TopologySelection.of(new RegionId("us-west-2")));
                    return new TopologyView(model, WORLD).root();
                });
        assertThat(scene.regions()).isNotEmpty();
    }
}
