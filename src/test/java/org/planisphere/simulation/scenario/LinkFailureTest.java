package org.planisphere.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.LinkEvent;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.Scenario;
import org.planisphere.model.catalog.Facts;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.result.LinkFailure;
import org.planisphere.simulation.result.PartialFailure.AtRisk;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.StreamLag;

/// The way from us-east-1 to sa-east-1, cut or slow, in the shop at an even load.
class LinkFailureTest {
    private static final Facts FACTS = ShippedFacts.load();
    private static final RegionId EAST = new RegionId("us-east-1");
    private static final RegionId BRAZIL = new RegionId("sa-east-1");

    @ParameterizedTest
    @ValueSource(strings = {"", "bandwidth_mbps"})
    void whatACutHoldsBackArrivesAfterItWhetherOrNotTheBandwidthIsKnown(String unknown) {
        Plan shop =
                SamplePlans.shop(
                        text ->
                                text.replace("\npopulations:", "\nx_users:")
                                        .replace(
                                                unknown.isEmpty() ? "\0" : unknown,
                                                "x_" + unknown));
        LinkEvent cut = new LinkEvent(minutes(5), BRAZIL, EAST, 0, 1, minutes(5));
        PlanSimulation quiet = run(shop);
        PlanSimulation simulation = run(shop, cut);

        assertThat(present(brazil(simulation).receiveLagMs().max()) / 1000)
                .isCloseTo(300, within(1.0));
        assertThat(simulation.streams())
                .filteredOn(stream -> !stream.to().equals(BRAZIL))
                .isEqualTo(
                        quiet.streams().stream()
                                .filter(stream -> !stream.to().equals(BRAZIL))
                                .toList());
    }

    @Test
    void aCutPutsAtRiskWhatWasWrittenSinceItBegan() {
        PlanSimulation simulation =
                run(flat(), new LinkEvent(minutes(5), EAST, BRAZIL, 0, 1, minutes(5)));
        LinkFailure failure = simulation.linkFailures().getFirst();
        AtRisk risk = failure.atRisk().getFirst();

        assertThat(failure.between()).containsExactly(EAST, BRAZIL);
        assertThat(failure.fromS()).isEqualTo(300);
        assertThat(failure.toS()).isEqualTo(600);
        assertThat(failure.atRisk()).hasSize(1);
        // At a random moment of 300 s: 150 s at the median, 285 s in 95 of 100; 420 writes a
        // second.
        assertThat(present(risk.loss().seconds().p50())).isCloseTo(150, within(8.0));
        assertThat(present(risk.loss().seconds().p95())).isCloseTo(285, within(5.0));
        assertThat(present(risk.loss().writes().p50()))
                .isCloseTo(420 * present(risk.loss().seconds().p50()), within(1_500.0));
    }

    @Test
    void theAlarmOnTheLagTellsOfACutOnceTheLagIsThere() {
        Plan watched =
                SamplePlans.shop(
                        text ->
                                text.replace("\npopulations:", "\nx_users:")
                                        .replace(
                                                "apply_rate_per_s: 720",
                                                "apply_rate_per_s: 720, alarm_lag: 60s"));
        LinkEvent cut = new LinkEvent(minutes(5), EAST, BRAZIL, 0, 1, minutes(5));
        AtRisk told = run(watched, cut).linkFailures().getFirst().atRisk().getFirst();
        AtRisk silent = run(flat(), cut).linkFailures().getFirst().atRisk().getFirst();

        assertThat(told.alarmLagS()).isEqualTo(60);
        assertThat(told.alarmAfterS()).isCloseTo(60, within(0.2));
        assertThat(silent.alarmLagS()).isNull();
        assertThat(silent.alarmAfterS()).isNull();
    }

    @Test
    void aWayThreeTimesAsLongDelaysReceiptByTwoMore() {
        LinkEvent slow = new LinkEvent(Duration.ZERO, EAST, BRAZIL, 1, 3, null);
        Plan shop = flat();
        double oneWay =
                FACTS.roundTrip(shop.region(EAST).orElseThrow(), shop.region(BRAZIL).orElseThrow())
                                .orElseThrow()
                                .medianMillis()
                        / 2;

        assertThat(
                        present(brazil(run(shop, slow)).receiveLagMs().p50())
                                - present(brazil(run(shop)).receiveLagMs().p50()))
                .isCloseTo(2 * oneWay, within(0.06 * oneWay));
    }

    @Test
    void aLaterEventOfTheSameWayEndsTheFirst() {
        PlanSimulation simulation =
                run(
                        flat(),
                        new LinkEvent(minutes(2), EAST, BRAZIL, 0, 1, null),
                        new LinkEvent(minutes(4), BRAZIL, EAST, 1, 2, null));

        assertThat(simulation.linkFailures())
                .extracting(LinkFailure::fromS, LinkFailure::toS)
                .containsExactly(tuple(120.0, 240.0), tuple(240.0, 720.0));
    }

    private static Plan flat() {
        return SamplePlans.shop(text -> text.replace("\npopulations:", "\nx_users:"));
    }

    private static PlanSimulation run(Plan plan, LinkEvent... links) {
        Scenario scenario = new Scenario("test", null, minutes(12), List.of(), List.of(links));
        return PlanSimulator.run(plan, FACTS, scenario, 42, 1, RunControl.none());
    }

    private static StreamLag brazil(PlanSimulation simulation) {
        return simulation.streams().stream()
                .filter(stream -> stream.to().equals(BRAZIL))
                .findFirst()
                .orElseThrow();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static double present(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }
}
