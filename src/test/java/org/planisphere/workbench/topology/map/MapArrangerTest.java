package org.planisphere.workbench.topology.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.SceneSketch;
import org.planisphere.workbench.topology.layout.Arrangement;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardDetail;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.FixedSizes;
import org.planisphere.workbench.topology.layout.LevelOfDetail;
import org.planisphere.workbench.topology.layout.PlacedLink;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.layout.Viewport;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

class MapArrangerTest {
    private static final MapArranger ARRANGER = new MapArranger(new CardMetrics(new FixedSizes()));

    @ParameterizedTest
    @CsvSource({"860, 560, 0.5", "1064, 800, 0.64", "1384, 1000, 0.85", "1384, 1000, 1.0"})
    void nothingOfTheStorefrontCoversAnythingElse(double width, double height, double zoom) {
        Viewport viewport = new Viewport(zoom, new Point2D(20, -120), width, height);

        Arrangement arrangement = arranged(SceneSketch.storefront(), viewport);

        assertNothingOverlaps(arrangement);
        assertThat(arrangement.regions())
                .allSatisfy(
                        region -> {
                            assertThat(region.detail()).isEqualTo(CardDetail.FULL);
                            assertThat(viewport.screen().contains(card(region))).isTrue();
                        });
        assertThat(labelled(arrangement))
                .as("one label for each joined pair of regions")
                .hasSize(5)
                .contains(
                        new LinkId(
                                LinkKind.REPLICATION,
                                new RegionId("us-east-1"),
                                new RegionId("us-west-2")));
    }

    @Test
    void nothingOverlapsWithEveryRegionOfAProvider() {
        SceneSketch sketch = new SceneSketch();
        for (CatalogRegion region : SceneSketch.FACTS.regions().of(Provider.AWS)) {
            sketch.region(region.id().value(), RegionType.FULL, "$1,234/mo", "p99 1 s", null, 0);
        }

        assertNothingOverlaps(arranged(sketch.scene(), new Viewport(0.6, Point2D.ZERO, 1064, 800)));
    }

    @Test
    void regionsOfOneCityStandBesideEachOther() {
        SceneSketch sketch = new SceneSketch();
        for (String name : List.of("eu-central-1", "europe-west3", "germanywestcentral")) {
            sketch.region(name, RegionType.FULL, "", "", null, 0);
        }

        List<PlacedRegion> regions =
                arranged(sketch.scene(), new Viewport(0.6, Point2D.ZERO, 1064, 800)).regions();

        for (PlacedRegion one : regions) {
            for (PlacedRegion other : regions) {
                assertThat(
                                one.id().equals(other.id())
                                        || one.marker().distance(other.marker()) > 24)
                        .as("%s beside %s", one.id(), other.id())
                        .isTrue();
            }
        }
    }

    @Test
    void aCardThatAPersonPutSomewhereStaysThere() {
        TopologyScene scene = SceneSketch.storefront();
        RegionNode first = scene.regions().getFirst();
        RegionNode put =
                new RegionNode(
                        first.id(),
                        first.type(),
                        first.provider(),
                        first.place(),
                        first.location(),
                        first.cost(),
                        first.lag(),
                        first.problems(),
                        new CardOffset(130, 70),
                        null);
        List<RegionNode> regions = new ArrayList<>(scene.regions());
        regions.set(0, put);

        Arrangement arrangement =
                arranged(
                        new TopologyScene(regions, scene.links()),
                        new Viewport(0.64, new Point2D(20, -120), 1064, 800));

        PlacedRegion placed = arrangement.region(first.id()).orElseThrow();
        assertThat(card(placed).middle().subtract(placed.marker())).isEqualTo(new Point2D(130, 70));
        assertNothingOverlaps(arrangement);
    }

    @Test
    void linksEndAtTheEdgeOfTheirMarkers() {
        Arrangement arrangement =
                arranged(
                        SceneSketch.storefront(),
                        new Viewport(0.64, new Point2D(20, -120), 1064, 800));

        for (PlacedLink link : arrangement.links()) {
            Point2D start = link.curve().runs().getFirst().getFirst();
            Point2D end = link.curve().runs().getLast().getLast();
            assertThat(start.distance(marker(arrangement, link.id().from()))).isBetween(15., 18.);
            assertThat(end.distance(marker(arrangement, link.id().to()))).isBetween(15., 18.);
        }
    }

    @Test
    void fromTwoHundredVisibleRegionsOnThereAreNoCards() {
        Arrangement arrangement =
                arranged(ManyRegions.scene(200, 300), new Viewport(0.6, Point2D.ZERO, 1064, 800));

        assertThat(arrangement.detail()).isEqualTo(LevelOfDetail.MARKERS);
        assertThat(arrangement.regions()).allMatch(region -> region.card() == null);
        assertThat(labelled(arrangement)).isEmpty();
    }

    private static Arrangement arranged(TopologyScene scene, Viewport viewport) {
        return ARRANGER.arrange(MapWorld.of(scene), viewport, List.of(), Arrangement.EMPTY);
    }

    private static void assertNothingOverlaps(Arrangement arrangement) {
        List<Box> boxes = new ArrayList<>();
        arrangement
                .regions()
                .forEach(region -> Stream.ofNullable(region.card()).forEach(boxes::add));
        arrangement.links().forEach(link -> Stream.ofNullable(link.label()).forEach(boxes::add));
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
            assertThat(arrangement.regions())
                    .as("markers clear of %s", box)
                    .noneMatch(
                            region ->
                                    box.nearest(region.marker()).distance(region.marker())
                                            < Arranger.MARKER_RADIUS);
        }
    }

    private static List<LinkId> labelled(Arrangement arrangement) {
        return arrangement.links().stream()
                .filter(link -> link.label() != null)
                .map(PlacedLink::id)
                .toList();
    }

    private static Point2D marker(Arrangement arrangement, RegionId id) {
        return arrangement.region(id).orElseThrow().marker();
    }

    private static Box card(PlacedRegion region) {
        assertThat(region.card()).isNotNull();
        return Stream.ofNullable(region.card()).findFirst().orElseThrow();
    }
}
