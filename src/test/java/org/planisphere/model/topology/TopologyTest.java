package org.planisphere.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.planisphere.model.ConnectionType.PEERING;
import static org.planisphere.model.ConnectionType.TRANSIT_GATEWAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.model.PlanSketch;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;

class TopologyTest {
    @Test
    void twoDeclarationsOfOnePeeringAreOneLink() {
        Topology topology =
                Topology.of(
                        new PlanSketch()
                                .regions("a", "b")
                                .connect("b", PEERING, "a")
                                .connect("a", PEERING, "b")
                                .plan());

        assertThat(topology.links())
                .extracting(Link::from, Link::to, Link::kind, Link::places, Link::bothSides)
                .containsExactly(
                        tuple(
                                id("a"),
                                id("b"),
                                LinkKind.PEERING,
                                List.of(
                                        PlanSketch.at("a", "/networking/connectivity/0"),
                                        PlanSketch.at("b", "/networking/connectivity/0")),
                                true));
    }

    @Test
    void aTargetOutsideThePlanOrTheRegionItselfMakesNoLink() {
        Topology topology =
                Topology.of(
                        new PlanSketch()
                                .regions("a")
                                .connect("a", PEERING, "a")
                                .connect("a", PEERING, "headquarters")
                                .plan());

        assertThat(topology.links()).isEmpty();
    }

    @Test
    void replicationRunsFromTheSourceToTheCopyAndNamesItsStores() {
        Topology topology =
                Topology.of(
                        new PlanSketch()
                                .regions("copy", "home")
                                .store("home", "orders", StoreRole.PRIMARY, null)
                                .store("home", "users", StoreRole.PRIMARY, null)
                                .store("copy", "orders", StoreRole.REPLICA, "home")
                                .store("copy", "users", StoreRole.REPLICA, "home")
                                .plan());

        assertThat(topology.links())
                .containsExactly(
                        new Link(
                                id("home"),
                                id("copy"),
                                LinkKind.REPLICATION,
                                List.of(
                                        PlanSketch.at("copy", "/data/stores/0"),
                                        PlanSketch.at("copy", "/data/stores/1")),
                                true,
                                List.of(new StoreId("orders"), new StoreId("users")),
                                List.of()));
    }

    @Test
    void writersOfOneStoreFeedEachOther() {
        Topology topology =
                Topology.of(
                        new PlanSketch()
                                .regions("a", "b")
                                .store("a", "carts", StoreRole.MULTI_WRITER, null)
                                .store("b", "carts", StoreRole.MULTI_WRITER, null)
                                .plan());

        assertThat(topology.links())
                .extracting(link -> link.from() + " to " + link.to())
                .containsExactly("b to a", "a to b");
    }

    @Test
    void transitHubsArePassedOnAndPeeringsAreNot() {
        Topology topology =
                Topology.of(
                        new PlanSketch()
                                .regions("a", "b", "c", "x", "y", "z")
                                .connect("a", PEERING, "b")
                                .connect("b", PEERING, "c")
                                .connect("x", TRANSIT_GATEWAY, "y")
                                .connect("z", TRANSIT_GATEWAY, "y")
                                .plan());

        assertThat(topology.reaches(id("a"), id("b"))).isTrue();
        assertThat(topology.reaches(id("a"), id("c"))).isFalse();
        assertThat(topology.reaches(id("x"), id("z"))).isTrue();
        assertThat(topology.reaches(id("a"), id("x"))).isFalse();
        assertThat(topology.joinsAddresses(id("z"), id("x"))).isTrue();
    }

    @Test
    void aReplicationAloneIsNoNetwork() {
        Topology topology =
                Topology.of(
                        new PlanSketch()
                                .regions("copy", "home")
                                .store("copy", "orders", StoreRole.REPLICA, "home")
                                .plan());

        assertThat(topology.between(id("home"), id("copy")))
                .extracting(Link::kind, Link::bothSides)
                .containsExactly(tuple(LinkKind.REPLICATION, false));
        assertThat(topology.reaches(id("home"), id("copy"))).isFalse();
    }

    private static RegionId id(String name) {
        return new RegionId(name);
    }
}
