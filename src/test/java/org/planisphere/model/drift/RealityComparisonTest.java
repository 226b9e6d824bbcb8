package org.planisphere.model.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import org.planisphere.model.reality.ResourceKind;

class RealityComparisonTest {
    private static final String SPEC =
            """
            region: {name: us-west-2, type: full, zones: 3}
            networking:
              vpc_cidr: 10.20.0.0/16
              nat: per-zone
              subnets: [{name: data-a, zone: a, tier: data, cidr: 10.20.96.0/22}]
              connectivity: [{type: peering, target: us-east-1}]
            services:
              deploy: [monitoring, {name: checkout, replicas: 6}]
            data:
              stores: [{name: orders, engine: postgresql, version: '15', role: replica}]
            compliance: {encryption_at_rest: required}
            """;

    private static final List<RealResource> AS_PLANNED =
            List.of(
                    real(ResourceKind.NETWORK, "shop", Map.of(Fact.CIDR, "10.20.0.0/16")),
                    real(
                            ResourceKind.SUBNET,
                            "shop-data-a",
                            Map.of(Fact.CIDR, "10.20.96.0/22", Fact.ZONE, "us-west-2a")),
                    real(ResourceKind.NAT, "nat-a", Map.of()),
                    real(ResourceKind.NAT, "nat-b", Map.of()),
                    real(ResourceKind.PEERING, "east", Map.of(Fact.TARGET, "us-east-1")),
                    real(
                            ResourceKind.DATABASE,
                            "prod-orders-usw2",
                            Map.of(
                                    Fact.ENGINE, "postgres",
                                    Fact.VERSION, "15.4",
                                    Fact.ENCRYPTED, "true")),
                    real(ResourceKind.SERVICE, "checkout", Map.of(Fact.COUNT, "6")));

    private static RealResource real(ResourceKind kind, String name, Map<Fact, String> facts) {
        return new RealResource(kind, new RegionId("us-west-2"), "real." + name, name, facts);
    }

    private static Region region(String spec) {
        return PlanReader.read(Workspace.empty("p").with("us-west-2.yaml", spec))
                .plan()
                .regions()
                .getFirst();
    }

    private static List<String> brief(String spec, List<RealResource> there) {
        return RealityComparison.of(region(spec), there).stream()
                .map(
                        it ->
                                "%s %s: %s, %s"
                                        .formatted(
                                                it.kind().word(),
                                                it.path(),
                                                it.leftValue(),
                                                it.rightValue()))
                .toList();
    }

    private static List<RealResource> with(int index, RealResource... other) {
        List<RealResource> there = new ArrayList<>(AS_PLANNED);
        there.remove(index);
        there.addAll(index, Arrays.asList(other));
        return there;
    }

    @Test
    void aRegionThatWasBuiltAsPlannedDiffersInNothing() {
        assertThat(brief(SPEC, AS_PLANNED)).isEmpty();
    }

    @Test
    void anotherBlockIsAChangeAndAFurtherOneIsUnmanaged() {
        assertThat(
                        brief(
                                SPEC,
                                with(
                                        0,
                                        real(
                                                ResourceKind.NETWORK,
                                                "shop",
                                                Map.of(Fact.CIDR, "10.21.0.0/16")),
                                        real(
                                                ResourceKind.NETWORK,
                                                "lab",
                                                Map.of(Fact.CIDR, "10.99.0.0/16")))))
                .containsExactly(
                        "changed networking.vpc_cidr: 10.20.0.0/16, 10.21.0.0/16",
                        "extra networking.blocks[real.lab]: null, 10.99.0.0/16");
    }

    @Test
    void aSubnetIsMetByItsBlockOrElseByItsName() {
        assertThat(
                        brief(
                                SPEC,
                                with(
                                        1,
                                        real(
                                                ResourceKind.SUBNET,
                                                "shop-data-a",
                                                Map.of(Fact.CIDR, "10.20.100.0/22")))))
                .containsExactly(
                        "changed networking.subnets[data-a].cidr: 10.20.96.0/22, 10.20.100.0/22");
        assertThat(
                        brief(
                                SPEC,
                                with(
                                        1,
                                        real(
                                                ResourceKind.SUBNET,
                                                "x",
                                                Map.of(
                                                        Fact.CIDR, "10.20.96.0/22",
                                                        Fact.ZONE, "us-west-2b")))))
                .containsExactly("changed networking.subnets[data-a].zone: a, us-west-2b");
    }

    @Test
    void gatewaysAreCounted() {
        assertThat(brief(SPEC, with(2)))
                .containsExactly("changed networking.nat: per-zone, shared (1)");
    }

    @Test
    void aLinkThatIsNotThereIsMissingAndAnotherOneUnmanaged() {
        assertThat(
                        brief(
                                SPEC,
                                with(
                                        4,
                                        real(
                                                ResourceKind.PEERING,
                                                "p",
                                                Map.of(Fact.TARGET, "eu-west-1")))))
                .containsExactly(
                        "missing networking.connectivity[peering to us-east-1]: peering to us-east-1, null",
                        "extra networking.connectivity[real.p]: null, peering to eu-west-1");
    }

    @Test
    void aDatabaseIsHeldAgainstEngineVersionAndEncryption() {
        assertThat(
                        brief(
                                SPEC,
                                with(
                                        5,
                                        real(
                                                ResourceKind.DATABASE,
                                                "orders",
                                                Map.of(
                                                        Fact.ENGINE, "mysql",
                                                        Fact.VERSION, "8.0",
                                                        Fact.ENCRYPTED, "false")))))
                .containsExactly(
                        "changed data.stores[orders].engine: postgresql, mysql",
                        "changed data.stores[orders].version: 15, 8.0",
                        "changed compliance.encryption_at_rest: required, orders is not encrypted");
    }

    @Test
    void aNameIsMeantByWholeWordsOnly() {
        assertThat(brief(SPEC, with(5, real(ResourceKind.DATABASE, "reorders", Map.of()))))
                .containsExactly(
                        "missing data.stores[orders]: orders, null",
                        "extra data.stores[reorders]: null, real.reorders");
    }

    @Test
    void partsThatAnInventorySaysNothingOfAreNotCompared() {
        assertThat(
                        brief(
                                SPEC,
                                List.of(
                                        AS_PLANNED.getFirst(),
                                        AS_PLANNED.get(2),
                                        AS_PLANNED.get(3),
                                        AS_PLANNED.get(4))))
                .isEmpty();
        assertThat(brief(SPEC, List.of())).isEmpty();
    }

    @Test
    void aServiceThatRunsElsewhereOrInAnotherNumberIsTold() {
        assertThat(
                        brief(
                                SPEC,
                                with(
                                        6,
                                        real(
                                                ResourceKind.SERVICE,
                                                "shop-checkout",
                                                Map.of(Fact.COUNT, "4")),
                                        real(ResourceKind.SERVICE, "legacy-batch", Map.of()))))
                .containsExactly(
                        "changed services.deploy[checkout].replicas: 6, 4",
                        "extra services.deploy[legacy-batch]: null, real.legacy-batch");
    }
}
