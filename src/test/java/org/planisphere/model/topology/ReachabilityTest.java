package org.planisphere.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planisphere.model.ConnectionType.CLOUD_WAN;
import static org.planisphere.model.ConnectionType.PEERING;
import static org.planisphere.model.ConnectionType.PRIVATE_LINK;
import static org.planisphere.model.ConnectionType.TRANSIT_GATEWAY;
import static org.planisphere.model.ConnectionType.VPN;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.PlanSketch;
import org.planisphere.model.RegionId;

class ReachabilityTest {
    private static Trace trace(Plan plan, String from, String to) {
        return new Reachability(plan).trace(new RegionId(from), new RegionId(to));
    }

    private static PlanSketch peered(PlanSketch sketch, String one, String other) {
        return sketch.connect(one, PEERING, other).connect(other, PEERING, one);
    }

    @Test
    void twoPeeredRegionsReachEachOther() {
        Plan plan = peered(new PlanSketch().regions("a", "b"), "a", "b").plan();

        assertThat(trace(plan, "a", "b").verdict()).isEqualTo("a reaches b over peering.");
        assertThat(trace(plan, "b", "a").hops())
                .singleElement()
                .matches(hop -> hop.passes() && hop.from().value().equals("b"));
    }

    @Test
    void peeringDoesNotPassTrafficOn() {
        PlanSketch sketch = new PlanSketch().regions("us-east-1", "us-west-2", "eu-west-1");
        peered(sketch, "us-east-1", "us-west-2");
        Plan plan = peered(sketch, "us-east-1", "eu-west-1").plan();

        Trace trace = trace(plan, "us-west-2", "eu-west-1");

        assertThat(trace.end()).isEqualTo(Trace.End.NOT_PASSED_ON);
        assertThat(trace.verdict())
                .isEqualTo(
                        "us-west-2 and eu-west-1 both peer with us-east-1, but peering does not pass"
                                + " traffic on. Add a link between us-west-2 and eu-west-1, or"
                                + " connect all of them by transit gateways.");
        assertThat(trace.hops()).extracting(Hop::passes).containsExactly(true, false);
        assertThat(trace.cure())
                .isEqualTo(new Cure.Join(new RegionId("us-west-2"), new RegionId("eu-west-1")));
    }

    @Test
    void aVpnBehindAPeeringIsNoWayEither() {
        PlanSketch sketch = peered(new PlanSketch().regions("a", "b", "c"), "a", "b");
        Plan plan = sketch.connect("b", VPN, "c").plan();

        assertThat(trace(plan, "a", "c").verdict())
                .startsWith(
                        "a reaches b over peering, and from there a VPN leads on, but b does not pass"
                                + " on what comes over peering.");
    }

    @Test
    void aRegionWithoutLinksIsNamed() {
        Plan plan = peered(new PlanSketch().regions("a", "b", "c"), "a", "b").plan();

        assertThat(trace(plan, "a", "c").verdict())
                .isEqualTo("c has no network link to any region. Add a link between a and c.");
    }

    @Test
    void twoIslandsAreToldApart() {
        PlanSketch sketch = peered(new PlanSketch().regions("a", "b", "c", "d"), "a", "b");
        Plan plan = peered(sketch, "c", "d").plan();

        assertThat(trace(plan, "a", "d").verdict())
                .startsWith("No chain of links leads from a to d.");
    }

    @Test
    void overlappingBlocksKeepALinkFromComingUp() {
        PlanSketch sketch =
                new PlanSketch()
                        .regions("a", "b")
                        .block("a", "10.0.0.0/15")
                        .block("b", "10.1.0.0/16");
        Plan plan = peered(sketch, "a", "b").plan();

        assertThat(trace(plan, "a", "b").end()).isEqualTo(Trace.End.OVERLAP);
        assertThat(trace(plan, "a", "b").verdict())
                .startsWith("10.0.0.0/15 of a overlaps 10.1.0.0/16 of b");
    }

    @Test
    void aCloudWanLearnsItsRoutes() {
        Plan plan =
                new PlanSketch()
                        .regions("a", "b", "c")
                        .block("a", "10.1.0.0/16")
                        .block("c", "10.3.0.0/16")
                        .connect("a", CLOUD_WAN, "b")
                        .connect("b", CLOUD_WAN, "c")
                        .plan();

        assertThat(trace(plan, "a", "c").verdict())
                .isEqualTo("a reaches c over the cloud WAN by way of b.");
    }

    @Test
    void aPrivateLinkReachesAServiceOnly() {
        Plan plan = new PlanSketch().regions("a", "b").connect("a", PRIVATE_LINK, "b").plan();

        assertThat(trace(plan, "a", "b").verdict()).contains("reaches one service");
    }

    private static Plan transit(String routesOfA, String routesOfB, String routesOfC) {
        String region =
                """
                region: {name: %s, type: full, provider: aws}
                networking:
                  vpc_cidr: %s
                  connectivity: [%s]
                """;
        String link = "{type: transit_gateway, target: %s, routes: [%s]}";
        return PlanReader.read(
                        new Workspace(
                                "transit",
                                new TreeMap<>(
                                        Map.of(
                                                "regions/a.yaml",
                                                region.formatted(
                                                        "a",
                                                        "10.1.0.0/16",
                                                        link.formatted("b", routesOfA)),
                                                "regions/b.yaml",
                                                region.formatted(
                                                        "b",
                                                        "10.2.0.0/16",
                                                        link.formatted("a", routesOfB)
                                                                + ", "
                                                                + link.formatted("c", routesOfB)),
                                                "regions/c.yaml",
                                                region.formatted(
                                                        "c",
                                                        "10.3.0.0/16",
                                                        link.formatted("b", routesOfC))))))
                .plan();
    }

    @Test
    void transitGatewaysPassOnWhatTheyHaveRoutesForBothWays() {
        Plan plan = transit("10.0.0.0/8", "10.0.0.0/8", "10.0.0.0/8");

        assertThat(trace(plan, "a", "c").verdict())
                .isEqualTo("a reaches c over transit gateways by way of b.");
    }

    @Test
    void theFirstGatewayWithoutARouteIsNamedAndCured() {
        Plan plan = transit("10.2.0.0/16", "10.0.0.0/8", "10.0.0.0/8");
        Trace trace = trace(plan, "a", "c");

        assertThat(trace.end()).isEqualTo(Trace.End.NO_ROUTE);
        assertThat(trace.verdict())
                .isEqualTo(
                        "The transit gateway of a has no static route to 10.3.0.0/16 of c."
                                + " Add it to the link to b.");
        assertThat(trace.cure()).isInstanceOf(Cure.AddRoutes.class);
    }

    @Test
    void answersNeedRoutesToo() {
        Plan plan = transit("10.0.0.0/8", "10.0.0.0/8", "10.2.0.0/16");

        assertThat(trace(plan, "a", "c").verdict())
                .startsWith("Packets of a arrive, but answers get lost. The transit gateway of c");
    }

    @Test
    void aTraceAgreesWithTheTopologyOnThousandPlans() {
        SplittableRandom random = new SplittableRandom(20261121);
        List<ConnectionType> kinds = List.of(PEERING, VPN, CLOUD_WAN, TRANSIT_GATEWAY);
        for (int round = 0; round < 1_000; round++) {
            PlanSketch sketch = new PlanSketch().regions("a", "b", "c", "d", "e");
            int links = random.nextInt(8);
            for (int i = 0; i < links; i++) {
                String from = "abcde".substring(i % 5, i % 5 + 1);
                int other = random.nextInt(5);
                String to = "abcde".substring(other, other + 1);
                ConnectionType kind = kinds.get(random.nextInt(kinds.size()));
                sketch.connect(from, kind, to).connect(to, kind, from);
            }
            Plan plan = sketch.plan();
            Topology topology = Topology.of(plan);
            for (String from : List.of("a", "b")) {
                for (String to : List.of("d", "e")) {
                    Trace trace = trace(plan, from, to);
                    boolean reaches = topology.reaches(new RegionId(from), new RegionId(to));

                    assertThat(trace.reached()).as(trace.verdict()).isEqualTo(reaches);
                    assertThat(trace(plan, to, from).reached()).isEqualTo(reaches);
                }
            }
        }
    }
}
