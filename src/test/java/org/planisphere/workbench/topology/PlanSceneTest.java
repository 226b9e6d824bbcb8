package org.planisphere.workbench.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.PlanSketch;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.ResourceKind;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.Problems;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

class PlanSceneTest {
    private static final RegionId EAST = new RegionId("us-east-1");
    private static final RegionId WEST = new RegionId("us-west-2");
    private static final LinkId STREAM = new LinkId(LinkKind.REPLICATION, EAST, WEST);

    private static final Plan PLAN =
            new PlanSketch()
                    .regions("us-east-1", "us-west-2")
                    .connect("us-east-1", ConnectionType.PEERING, "us-west-2")
                    .store("us-east-1", "orders", StoreRole.PRIMARY, null)
                    .store("us-west-2", "orders", StoreRole.REPLICA, "us-east-1")
                    .plan();

    @Test
    void streamsLieOverTheNetworkTheyRunOn() {
        TopologyScene scene = PlanScene.of(PLAN, SceneSketch.FACTS, PlanFigures.NONE);

        assertThat(scene.links())
                .extracting(LinkEdge::id)
                .containsExactly(new LinkId(LinkKind.PEERING, EAST, WEST), STREAM);
    }

    @Test
    void figuresAndFindingsStandAtTheirRegion() {
        PlanFigures figures =
                new PlanFigures(
                        Map.of(WEST, "$14,660/mo"),
                        Map.of(WEST, "p99 0.4 s"),
                        Map.of(STREAM, "0.4 s"),
                        List.of(finding(Severity.WARNING), finding(Severity.ERROR)),
                        Map.of(WEST, new CardOffset(10, -20)),
                        Map.of(),
                        List.of());

        TopologyScene scene = PlanScene.of(PLAN, SceneSketch.FACTS, figures);

        RegionNode west = scene.region(WEST).orElseThrow();
        assertThat(west.cost()).isEqualTo("$14,660/mo");
        assertThat(west.problems()).isEqualTo(new Problems(Severity.ERROR, 2));
        assertThat(west.card()).isEqualTo(new CardOffset(10, -20));
        assertThat(scene.region(EAST).orElseThrow().problems()).isEqualTo(Problems.NONE);
        assertThat(scene.link(STREAM).orElseThrow().label()).endsWith(" ms · lag 0.4 s");
    }

    @Test
    void regionsThatExistAndNobodyPlannedAreOfTheSceneButNotOfThePlan() {
        TreeMap<String, Integer> none = new TreeMap<>();
        Inventory there =
                new Inventory(
                        "a",
                        "state",
                        List.of(thing("us-west-2"), thing("eu-west-1"), thing("eu-west-1")),
                        none,
                        0);
        PlanFigures figures =
                new PlanFigures(
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        List.of(there));

        TopologyScene scene = PlanScene.of(PLAN, SceneSketch.FACTS, figures);

        assertThat(scene.ids()).containsExactlyInAnyOrder(EAST, WEST);
        assertThat(scene.unplanned())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.id()).isEqualTo(new RegionId("eu-west-1"));
                            assertThat(it.location()).isNotNull();
                            assertThat(it.words()).isEqualTo("not planned, 2 resources");
                        });
    }

    private static RealResource thing(String region) {
        return new RealResource(ResourceKind.DATABASE, new RegionId(region), "a", "a", Map.of());
    }

    @Test
    void anEstimateIsMarkedWhereverItIsShown() {
        LinkEdge edge = new LinkEdge(STREAM, 61.7, true, "");

        assertThat(edge.label()).isEqualTo("~62 ms");
        assertThat(edge.accessibleText())
                .isEqualTo("Replication us-east-1 to us-west-2, round trip about 62 ms");
    }

    private static Finding finding(Severity severity) {
        return new Finding(
                "NET-004",
                severity,
                WEST,
                PlanSketch.at("us-west-2", "/networking/vpc_cidr"),
                "It overlaps.",
                "Use another.",
                List.of(),
                "",
                List.of());
    }
}
