package org.planisphere.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Scenario;
import org.planisphere.model.ScenarioEvent;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.result.FailoverOutcome;
import org.planisphere.simulation.result.Loss;
import org.planisphere.simulation.result.Percentiles;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.StreamLag;

class PlanSimulatorTest {
    private static final Facts FACTS = ShippedFacts.load();
    private static final Plan SHOP = SamplePlans.shop();
    private static final Scenario QUIET = scenario(30);

    /// The shop without users, so that writes are as many at any hour.
    private static Plan flat() {
        return SamplePlans.shop(text -> text.replace("\npopulations:", "\nx_users:"));
    }

    @Test
    void everyCopyThatIsFedContinuouslyIsAStream() {
        assertThat(run(SHOP, QUIET).streams())
                .extracting(stream -> stream.store() + " > " + stream.to() + " " + stream.mode())
                .containsExactlyInAnyOrder(
                        "orders > us-west-2 async",
                        "orders > eu-west-1 async",
                        "orders > ap-northeast-1 async",
                        "orders > sa-east-1 async",
                        "customers > us-west-2 semi-sync");
    }

    @Test
    void oneSeedGivesOneResultAndAnotherSeedAnother() {
        PlanSimulation first = run(SHOP, QUIET);

        assertThat(run(SHOP, QUIET)).isEqualTo(first);
        assertThat(PlanSimulator.run(SHOP, FACTS, QUIET, 43, 1, RunControl.none()).streams())
                .isNotEqualTo(first.streams());
    }

    @Test
    void lagIsTheWayThereTheWaitForShippingAndTheTimeToApply() {
        PlanSimulation simulation = run(flat(), QUIET);

        for (StreamLag stream : simulation.streams()) {
            double oneWay = roundTrip(stream).medianMillis() / 2;
            double ship = CopyLink.SHIP_EVERY_MILLIS / 2.0;
            assertThat(stream.receiveLagMs().p50())
                    .isCloseTo(oneWay + ship, within(0.06 * oneWay + 1));
            assertThat(stream.applyLagMs().p50())
                    .isBetween(present(stream.receiveLagMs().p50()), oneWay + ship + 12);
        }
    }

    @Test
    void percentilesRise() {
        for (StreamLag stream : run(SHOP, QUIET).streams()) {
            Percentiles lag = stream.applyLagMs();
            assertThat(
                            List.of(
                                    present(lag.p50()),
                                    present(lag.p90()),
                                    present(lag.p95()),
                                    present(lag.p99()),
                                    present(lag.p999()),
                                    present(lag.max())))
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    void aLostCopyFallsBehindForAsLongAsItIsGoneAndTheOthersNoticeNothing() {
        PlanSimulation quiet = run(flat(), QUIET);
        PlanSimulation lost = run(flat(), scenario(30, event(5, 10, "eu-west-1", 0)));

        StreamLag europe = stream(lost, "orders", "eu-west-1");
        assertThat(present(europe.applyLagMs().max()) / 1000).isCloseTo(600, within(1.0));
        assertThat(europe.backlog().maxWrites()).isCloseTo(600 * 420, within(3_000.0));
        // 252,000 writes wait and 1200 - 420 a second go: 323 s.
        assertThat(europe.catchUpS()).isCloseTo(323, within(8.0));
        assertThat(lost.bands())
                .containsExactly(new PlanSimulation.Band(new RegionId("eu-west-1"), 300, 900, 0));
        assertThat(lost.streams())
                .filteredOn(stream -> !stream.equals(europe))
                .isSubsetOf(quiet.streams())
                .hasSize(4);
    }

    @Test
    void aCopyAtFortyPercentFallsBehindWhereItsRestIsTooSlow() {
        // 720 writes/s at 40 % are 288: 132 a second pile up for 10 minutes, 300 a second go after
        // it.
        PlanSimulation simulation = run(flat(), scenario(30, event(5, 10, "sa-east-1", 0.4)));

        StreamLag brazil = stream(simulation, "orders", "sa-east-1");
        assertThat(brazil.backlog().maxWrites()).isCloseTo(600 * 132, within(3_500.0));
        assertThat(brazil.backlog().atS()).isCloseTo(900, within(3.0));
        assertThat(brazil.catchUpS()).isCloseTo(264, within(12.0));
    }

    @Test
    void whatIsAtRiskIsWhatIsOnItsWay() {
        // Mean of lambda·(d + T/2) writes, d one way and T the interval of shipping.
        StreamLag oregon = stream(run(flat(), QUIET), "orders", "us-west-2");
        double expected =
                420
                        * (roundTrip(oregon).medianMillis() / 2 + CopyLink.SHIP_EVERY_MILLIS / 2.0)
                        / 1000;

        assertThat(oregon.atRisk().writes().p50()).isCloseTo(expected, within(1.5));
        assertThat(oregon.atRisk().bytes().p50())
                .isCloseTo(present(oregon.atRisk().writes().p50()) * 1800, within(1e-6));
    }

    @Test
    void aSemiSynchronousCommitWaitsForTheRoundTripAndRisksNothing() {
        StreamLag customers = stream(run(SHOP, QUIET), "customers", "us-west-2");
        double roundTrip = roundTrip(customers).medianMillis();

        assertThat(customers.mode()).isEqualTo(ReplicationMode.SEMI_SYNC);
        assertThat(customers.atRisk()).isEqualTo(Loss.ZERO);
        assertThat(customers.commitMs().p50())
                .isCloseTo(
                        roundTrip + CopyLink.SHIP_EVERY_MILLIS / 2.0, within(0.03 * roundTrip + 1));
        assertThat(stream(run(SHOP, QUIET), "orders", "us-west-2").commitMs())
                .isEqualTo(Percentiles.NONE);
    }

    @Test
    void recoveryAddsUpDetectionDecisionPromotionRoutingAndWarmUp() {
        assertThat(run(SHOP, QUIET).failovers())
                .allSatisfy(
                        failover -> {
                            FailoverOutcome.RecoveryTime time = failover.rtoS();
                            assertThat(failover.lost()).isEqualTo(new RegionId("us-east-1"));
                            assertThat(failover.to()).isEqualTo(new RegionId("us-west-2"));
                            assertThat(time.detect()).isEqualTo(30);
                            assertThat(time.replay()).isLessThan(1);
                            assertThat(time.total()).isEqualTo(30 + 300 + 120 + 60 + 240);
                        })
                .hasSize(2);
    }

    @Test
    void aCopyThatIsTooSlowForGoodHasNoPercentile() {
        Plan slow =
                SamplePlans.shop(
                        text -> text.replace("apply_rate_per_s: 720", "apply_rate_per_s: 400"));

        StreamLag brazil = stream(run(slow, QUIET), "orders", "sa-east-1");

        assertThat(brazil.stable()).isFalse();
        assertThat(brazil.utilisation()).isCloseTo(1.05, within(1e-9));
        assertThat(brazil.applyLagMs()).isEqualTo(Percentiles.NONE);
    }

    @Test
    void aCopyWithoutARateIsNamedInsteadOfGuessed() {
        Plan silent =
                SamplePlans.shop(
                        text ->
                                text.replace(
                                        "mode: semi-sync, write_rate_per_s: 35,", "mode: async,"));

        PlanSimulation simulation = run(silent, QUIET);

        assertThat(simulation.streams()).hasSize(4);
        assertThat(simulation.assumptions())
                .contains(
                        "customers in us-west-2 is left out: the plan gives no write_rate_per_s for"
                                + " it.");
    }

    @Test
    void writesFollowTheDayOfTheirUsers() {
        DailyLoad load = new DailyLoad(SHOP, SHOP.region("us-east-1").orElseThrow(), true);
        long hour = 3_600_000_000_000L;

        // Half of all users are in America, whose evening is after midnight UTC.
        assertThat(load.shape(hour)).isGreaterThan(1.2);
        assertThat(load.shape(11 * hour)).isLessThan(0.8);
        assertThat(load.curve(420, List.of(), 24 * hour).countUpTo(24.0 * hour))
                .isCloseTo(420 * 86_400, within(1.0));
    }

    @Test
    void severalRunsGiveIntervalsAndKeepTheFirst() {
        Scenario five = scenario(5);
        PlanSimulation one = PlanSimulator.run(flat(), FACTS, five, 42, 1, RunControl.none());
        PlanSimulation many = PlanSimulator.run(flat(), FACTS, five, 42, 5, RunControl.none());

        assertThat(one.streams())
                .allSatisfy(stream -> assertThat(stream.ci95HalfWidthMs().p99()).isNull());
        assertThat(many.streams())
                .allSatisfy(
                        stream ->
                                assertThat(stream.ci95HalfWidthMs().p99())
                                        .isPositive()
                                        .isLessThan(present(stream.applyLagMs().p99()) / 10));
        assertThat(many.streams().getFirst().series()).isEqualTo(one.streams().getFirst().series());
    }

    @Test
    void aRunStopsWhenItIsCancelled() {
        RunControl afterAWhile =
                new RunControl() {
                    private double done;

                    @Override
                    public void progress(double fraction) {
                        assertThat(fraction).isBetween(done, 1.0);
                        done = fraction;
                    }

                    @Override
                    public boolean cancelled() {
                        return done > 0.1;
                    }
                };

        assertThatThrownBy(() -> PlanSimulator.run(SHOP, FACTS, QUIET, 1, 1, afterAWhile))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theScenariosOfTheStorefrontAreSimulated() {
        Plan storefront = SamplePlans.sample("storefront");
        assertThat(storefront.scenarios()).isNotEmpty();
        for (Scenario scenario : storefront.scenarios()) {
            PlanSimulation simulation = run(storefront, scenario);

            assertThat(simulation.durationS()).isEqualTo((double) scenario.duration().toSeconds());
            assertThat(simulation.bands()).hasSameSizeAs(scenario.events());
            assertThat(simulation.streams())
                    .isNotEmpty()
                    .allSatisfy(stream -> assertThat(stream.stable()).isTrue())
                    .allSatisfy(stream -> assertThat(stream.series()).hasSize(288));
        }
    }

    @Test
    void aPlanWithoutCopiesHasNothingToSimulate() {
        PlanSimulation simulation = run(SamplePlans.sample("mvp"), QUIET);

        assertThat(simulation.streams()).isEmpty();
        assertThat(simulation.failovers()).isEmpty();
    }

    private static PlanSimulation run(Plan plan, Scenario scenario) {
        return PlanSimulator.run(plan, FACTS, scenario, 42, 1, RunControl.none());
    }

    private static Scenario scenario(int minutes, ScenarioEvent... events) {
        return new Scenario("test", null, Duration.ofMinutes(minutes), List.of(events));
    }

    private static ScenarioEvent event(int atMinute, int minutes, String region, double capacity) {
        return new ScenarioEvent(
                Duration.ofMinutes(atMinute),
                new RegionId(region),
                capacity,
                Duration.ofMinutes(minutes),
                1);
    }

    private static StreamLag stream(PlanSimulation simulation, String store, String to) {
        return simulation.streams().stream()
                .filter(stream -> stream.store().value().equals(store))
                .filter(stream -> stream.to().value().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static RoundTrip roundTrip(StreamLag stream) {
        return FACTS.roundTrip(
                        SHOP.region(stream.from()).orElseThrow(),
                        SHOP.region(stream.to()).orElseThrow())
                .orElseThrow();
    }

    private static double present(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }
}
