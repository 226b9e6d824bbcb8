package org.planisphere.model.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.drift.Difference.Kind;

class RegionComparisonTest {
    private static final String EAST =
            """
            region: {name: us-east-1, type: full, zones: 3}
            networking: {vpc_cidr: 10.10.0.0/16, nat: per-zone}
            services:
              deploy:
                - api-gateway
                - {name: checkout, version: 2.1.0, replicas: 12, size: general-4x16, depends_on: [vault, cart]}
            data:
              stores:
                - {name: orders, engine: postgresql, version: '15.4', role: primary, rpo: 60s, keys: {kind: multi-region}}
            capacity: {capacity_rps: 6000}
            compliance: {audit_logging: required}
            """;

    private static final String WEST =
            EAST.replace("us-east-1", "us-west-2").replace("10.10.", "10.20.");

    private static Region region(String artifact) {
        return plan(artifact, "", "").regions().getFirst();
    }

    private static Plan plan(String one, String other, String more) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("a.yaml", one);
        texts.put("b.yaml", other);
        String regions = other.isEmpty() ? "- file: a.yaml" : "- file: a.yaml\n- file: b.yaml";
        texts.put(
                "plan.yaml",
                "schema: planisphere/plan/v1\nplan: {name: p}\nregions:\n" + regions + "\n" + more);
        return PlanReader.read(new Workspace("p", new TreeMap<>(texts))).plan();
    }

    private static List<Difference> counting(String left, String right, String more) {
        Plan plan = plan(left, right, more);
        return RegionComparison.between(
                        plan.regions().getFirst(), plan.regions().getLast(), plan.drift())
                .stream()
                .filter(it -> !it.allowed())
                .toList();
    }

    @Test
    void regionsDifferInTheirBlocksAndInNothingElse() {
        assertThat(counting(EAST, WEST, "")).isEmpty();
        assertThat(RegionComparison.between(region(EAST), region(WEST), plan(EAST, "", "").drift()))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.path()).isEqualTo("networking.vpc_cidr");
                            assertThat(it.allowed()).isTrue();
                            assertThat(it.leftValue()).isEqualTo("10.10.0.0/16");
                            assertThat(it.rightValue()).isEqualTo("10.20.0.0/16");
                        });
    }

    @Test
    void anotherVersionOfOneRegionMayDifferInNothing() {
        assertThat(RegionComparison.exact(region(EAST), region(EAST.replace("10.10.", "10.11."))))
                .extracting(Difference::path, Difference::allowed)
                .containsExactly(tuple("networking.vpc_cidr", false));
    }

    @Test
    void aChangedValueIsToldWithBothValuesAndBothPlaces() {
        assertThat(counting(EAST, WEST.replace("2.1.0", "2.0.9"), ""))
                .containsExactly(
                        new Difference(
                                "services.deploy[checkout].version",
                                new Place("a.yaml", "/services/deploy/1/version"),
                                new Place("b.yaml", "/services/deploy/1/version"),
                                "2.1.0",
                                "2.0.9",
                                Kind.CHANGED,
                                false));
    }

    @Test
    void aMissingServiceIsToldOnceAndNotKeyByKey() {
        String without =
                WEST.lines()
                        .filter(it -> !it.contains("checkout"))
                        .reduce("", (a, b) -> a + b + "\n");

        assertThat(counting(EAST, without, ""))
                .extracting(Difference::path, Difference::kind)
                .containsExactly(tuple("services.deploy[checkout]", Kind.MISSING));
        assertThat(counting(without, EAST, ""))
                .extracting(Difference::path, Difference::kind)
                .containsExactly(tuple("services.deploy[checkout]", Kind.EXTRA));
    }

    @Test
    void theOrderOfItemsAndOfListsIsNoDifference() {
        String other =
                WEST.replace("[vault, cart]", "[cart, vault]")
                        .replace("    - api-gateway\n", "")
                        .replace("data:\n", "    - api-gateway\ndata:\n");

        assertThat(counting(EAST, other, "")).isEmpty();
    }

    @Test
    void aSpanIsTheSameInEveryUnit() {
        assertThat(counting(EAST, WEST.replace("rpo: 60s", "rpo: 1m"), "")).isEmpty();
    }

    @Test
    void aMissingValueNamesThePlaceWhereItWouldStand() {
        assertThat(counting(EAST, WEST.replace(", nat: per-zone", ""), ""))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo(Kind.MISSING);
                            assertThat(it.right())
                                    .isEqualTo(new Place("b.yaml", "/networking/nat"));
                            assertThat(it.rightValue()).isNull();
                        });
    }

    @Test
    void whatThePlanAllowsIsStillToldButDoesNotCount() {
        String other = WEST.replace("2.1.0", "2.0.9").replace("'15.4'", "'15.5'");
        String allowed = "drift: {allowed: ['services.deploy[*].version']}\n";

        assertThat(counting(EAST, other, ""))
                .extracting(Difference::path)
                .containsExactly(
                        "services.deploy[checkout].version", "data.stores[orders].version");
        assertThat(counting(EAST, other, allowed))
                .extracting(Difference::path)
                .containsExactly("data.stores[orders].version");
        assertThat(counting(EAST, other, "drift: {allowed: [data, services]}\n")).isEmpty();
    }

    @Test
    void anAllowedPathCoversNoLongerName() {
        assertThat(
                        counting(
                                EAST,
                                WEST.replace("nat: per-zone", "nat: shared"),
                                "drift: {allowed: [networking.na]}\n"))
                .hasSize(1);
    }

    @Test
    void swappingTheSidesSwapsMissingAndExtraAndKeepsThePaths() {
        String other =
                WEST.replace("2.1.0", "2.0.9")
                        .replace(", nat: per-zone", ", mode: custom")
                        .replace("audit_logging", "encryption_at_rest");
        List<Difference> there = counting(EAST, other, "");
        List<Difference> back = counting(other, EAST, "");

        assertThat(there).hasSizeGreaterThan(4);
        assertThat(back)
                .extracting(Difference::path)
                .containsExactlyInAnyOrderElementsOf(there.stream().map(Difference::path).toList());
        assertThat(there.stream().filter(it -> it.kind() == Kind.MISSING).count())
                .isEqualTo(back.stream().filter(it -> it.kind() == Kind.EXTRA).count());
    }
}
