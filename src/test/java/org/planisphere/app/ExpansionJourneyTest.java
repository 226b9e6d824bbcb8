package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An architect's way through the program: from a plan on the map to exported files.
class ExpansionJourneyTest extends StorefrontJourney {
    private static final String MUMBAI = "ap-south-1";
    private static final List<String> FIVE =
            List.of("ap-northeast-1", "eu-west-1", "sa-east-1", "us-east-1", "us-west-2");

    @Test
    void aRegionDraggedFromThePaletteSnapsToTheNearestRealOneAndIsConnected() {
        assertThat(window.regions()).containsExactlyElementsOf(FIVE);

        addMumbai();
        assertThat(window.regions()).hasSize(6).contains(MUMBAI);
        assertThat(window.text("#inspector-title")).contains(MUMBAI);

        connectMumbai();
        assertThat(window.shows("#disconnect-transit_gateway-us-east-1")).isTrue();
    }

    @Test
    void anOverlappingBlockIsToldAndItsQuickFixTakesItAway() {
        addMumbai();
        connectMumbai();
        assertThat(window.problemsOf(MUMBAI)).doesNotContain("NET-004");

        window.enter("#vpc-cidr", "10.10.0.0/16");
        assertThat(window.problemsOf(MUMBAI)).contains("NET-004");

        window.choose("#menu-view", "#menu-inspector").enter("#problems-filter", "NET-004");
        window.click("#fix-NET-004-ap-south-1-1").choose("#menu-view", "#menu-inspector");
        assertThat(window.problemsOf(MUMBAI)).doesNotContain("NET-004");
        assertThat(window.text("#vpc-cidr")).isNotEqualTo("10.10.0.0/16");
    }

    @Test
    void aProblemIsExplainedAndItsFixForetoldBeforeItIsApplied() {
        window.click("#outline-sa-east-1").enter("#vpc-cidr", "10.10.0.0/16");
        window.enter("#problems-filter", "NET-004");

        window.choose("#menu-plan", "#menu-next-problem")
                .choose("#menu-plan", "#menu-explain-problem")
                .until(
                        "the effect is told",
                        () -> window.text("#problem-effect").startsWith("Takes away"));
        assertThat(window.text("#problem-effect")).contains("NET-004", "The cost stays");
        window.click("#problem-apply");

        assertThat(window.problemsOf("sa-east-1")).doesNotContain("NET-004");
        assertThat(window.shows("#problem-page")).isFalse();
    }

    @Test
    void anotherTypeChangesTheTotalThatIsAlwaysInView() {
        String before = window.text("#pill-cost");

        window.click("#outline-sa-east-1").click("#region-type-full");
        String full = window.text("#pill-cost");
        assertThat(full).isNotEqualTo(before);

        window.click("#region-type-read-only");
        assertThat(window.text("#pill-cost")).isNotEqualTo(full);
    }

    @Test
    void lagAndLossAreShownBeforeAnybodyAsksForARun() {
        window.until("the day was simulated", () -> !window.text("#status-simulated").isEmpty());

        assertThat(window.text("#pill-risk")).startsWith("RPO p99 ");
        assertThat(window.text("#region-eu-west-1")).contains("p99 ");
        assertThat(window.text("#status-simulated")).contains("ordinary day");
    }

    @Test
    void theScenarioRunsFromTheToolBarAndItsResultIsShown() {
        window.click("#view-simulation").enter("#simulation-runs", "2").click("#view-topology");

        window.click("#tool-run");
        window.until(
                "the lag is shown", () -> window.text("#status-simulated").contains("Baseline"));
        assertThat(window.firstRow("#simulation-streams")).isNotEmpty();
    }

    @Test
    void aSimulationShowsThePercentilesOfTheLag() {
        simulate();

        Map<String, Double> lag =
                window.firstRow("#simulation-streams").stream()
                        .filter(cell -> cell.getFirst().startsWith("p"))
                        .collect(
                                Collectors.toMap(
                                        cell -> cell.getFirst().substring(0, 3),
                                        cell -> Double.valueOf(cell.get(1).replace(",", ""))));
        assertThat(lag).containsOnlyKeys("p50", "p95", "p99");
        assertThat(lag.get("p50")).isPositive().isLessThanOrEqualTo(lag.get("p95"));
        assertThat(lag.get("p95")).isLessThanOrEqualTo(lag.get("p99"));
        assertThat(window.text("#pill-risk")).startsWith("RPO p99 ");
    }

    @Test
    void undoingEverythingBringsBackEveryByteAndTheFiveRegions() throws IOException {
        addMumbai();
        connectMumbai();
        window.enter("#vpc-cidr", "10.10.0.0/16");
        window.click("#outline-sa-east-1").click("#region-type-full");
        window.choose("#menu-file", "#menu-save");
        assertThat(plan.changedSince(start))
                .contains("plan.yaml", "regions/ap-south-1.yaml", "regions/sa-east-1.yaml");

        window.undoEverything().choose("#menu-file", "#menu-save");
        assertThat(plan.changedSince(start))
                .as("what is no part of the plan stays for other editors")
                .containsExactly("schemas/region.schema.json");

        window.close();
        window = openAgain();
        assertThat(window.regions()).containsExactlyElementsOf(FIVE);
        assertThat(window.text("#status-saved")).isEqualTo("Saved");
    }

    @Test
    void aSavedRegionIsThereWhenThePlanIsOpenedAgain() {
        addMumbai();
        window.choose("#menu-file", "#menu-save").close();

        window = openAgain();
        assertThat(window.regions()).hasSize(6).contains(MUMBAI);
    }

    private void addMumbai() {
        window.dragToPlace("#palette-read-only", MUMBAI);
    }

    private void connectMumbai() {
        window.click("#link-tool-transit-gateway")
                .drag("#region-ap-south-1", "#region-us-east-1")
                .click("#link-tool-transit-gateway")
                .click("#outline-ap-south-1");
    }

    private void simulate() {
        window.click("#view-simulation").enter("#simulation-runs", "2").click("#simulation-run");
        window.until(
                "the lag is shown", () -> window.text("#status-simulated").contains("Baseline"));
    }
}
