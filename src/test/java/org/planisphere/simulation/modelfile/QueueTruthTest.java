package org.planisphere.simulation.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Gamma;
import org.planisphere.simulation.core.random.Hyperexponential;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.WriteSource;

/// Queues whose exact answers are in every textbook: M/M/1, Pollaczek-Khinchine, Erlang C, Burke.
///
/// Tolerances are about four standard deviations of a run of a million writes.
class QueueTruthTest {
    private static final double RATE = 800;

    @Test
    void oneExponentialServerKeepsWritesAsLongAsTheMm1Formulas() {
        List<StreamResult> results =
                threeSeeds(seed -> Streams.queue(seed, RATE, new Exponential(1)));

        // W = 1 / (mu - lambda), exponentially distributed.
        for (StreamResult result : results) {
            assertThat(result.stable()).isTrue();
            assertThat(result.utilisation()).isEqualTo(0.8, within(1e-12));
            near(result.timeToAppliedMs().mean(), 5.0, 0.045);
            near(quantile(result, 0.5), 3.466, 0.026);
            near(quantile(result, 0.95), 14.979, 0.052);
            near(quantile(result, 0.99), 23.026, 0.076);
            near(result.backlog().mean(), 4.0, 0.045);
            near(result.waitMs().pZero(), 0.2, 0.03);
        }
        intervalsHold(results, 5.0, 0.0111);
    }

    @Test
    void oneServerOfConstantTimeMakesWritesWaitHalfAsLong() {
        List<StreamResult> results = threeSeeds(seed -> Streams.queue(seed, RATE, new Constant(1)));

        for (StreamResult result : results) {
            near(result.timeToAppliedMs().mean(), 3.0, 0.02);
            near(result.waitMs().mean(), 2.0, 0.03);
            assertThat(result.waitMs().pZero()).isEqualTo(0.2, within(0.004));
            near(waitQuantile(result, 0.99), 10.356, 0.04);
        }
        intervalsHold(results, 3.0, 0.0039);
    }

    @Test
    void twoErlangPhasesLieBetweenConstantAndExponential() {
        for (StreamResult result :
                threeSeeds(seed -> Streams.queue(seed, RATE, Gamma.erlang(2, 1)))) {
            near(result.timeToAppliedMs().mean(), 4.0, 0.03);
        }
    }

    @Test
    void variableServiceMakesWritesWaitAsPollaczekAndKhinchineSay() {
        for (StreamResult result :
                threeSeeds(seed -> Streams.queue(seed, RATE, new Hyperexponential(1, 4)))) {
            near(result.timeToAppliedMs().mean(), 11.0, 0.09);
        }
    }

    @Test
    void parallelWorkersMakeWritesWaitAsErlangSays() {
        for (StreamResult result :
                threeSeeds(
                        seed ->
                                Streams.queue(
                                        seed, 1500, new ApplierSpec(2, new Exponential(1))))) {
            near(result.waitMs().mean(), 1.285714, 0.04);
        }
        for (StreamResult result :
                threeSeeds(
                        seed ->
                                Streams.queue(
                                        seed, 3200, new ApplierSpec(4, new Exponential(1))))) {
            near(result.waitMs().mean(), 0.745541, 0.05);
        }
    }

    @Test
    void batchesOfWritesWaitForOneAnother() {
        WriteSource batches =
                new WriteSource(RateCurve.constant(80), WriteSource.Spacing.POISSON, 10, null);
        for (StreamResult result :
                threeSeeds(
                        seed ->
                                Streams.stream(
                                        seed,
                                        batches,
                                        LinkSpec.none(),
                                        new ApplierSpec(1, new Constant(1))))) {
            near(result.timeToAppliedMs().mean(), 25.5, 0.08);
        }
    }

    @Test
    void linkAndApplierInSeriesAddUp() {
        WriteSource writes = WriteSource.poisson(RateCurve.constant(RATE));
        LinkSpec link = new LinkSpec(new Constant(0), null, new Exponential(1), 0);
        ApplierSpec applier = new ApplierSpec(1, new Exponential(1000.0 / 1200));
        for (StreamResult result :
                threeSeeds(seed -> Streams.stream(seed, writes, link, applier))) {
            near(result.timeToAppliedMs().mean(), 7.5, 0.03);
            near(quantile(result, 0.5), 6.140, 0.026);
            near(quantile(result, 0.99), 26.479, 0.07);
        }
    }

    @Test
    void theBacklogIsTheRateTimesTheTimeInTheSystem() {
        List<StreamModel> models =
                List.of(
                        Streams.queue(1, RATE, new Exponential(1)),
                        Streams.queue(1, RATE, new Constant(1)),
                        Streams.queue(1, RATE, new Hyperexponential(1, 4)),
                        Streams.queue(1, 3200, new ApplierSpec(4, new Exponential(1))));
        for (StreamModel model : models) {
            StreamResult result = StreamSimulation.run(model, RunControl.none());
            double perMilli = model.writes().lastingWritesPerSecond() / 1000;

            near(
                    result.backlog().mean(),
                    perMilli * present(result.timeToAppliedMs().mean()),
                    0.01);
        }
    }

    private static List<StreamResult> threeSeeds(LongFunction<StreamModel> model) {
        List<StreamResult> results = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            results.add(StreamSimulation.run(model.apply(seed), RunControl.none()));
        }
        return results;
    }

    /// At least two of three intervals hold the truth, and none is twice or half as wide as it
    /// should be.
    private static void intervalsHold(List<StreamResult> results, double truth, double deviation) {
        assertThat(results)
                .filteredOn(
                        result ->
                                Math.abs(present(result.timeToAppliedMs().mean()) - truth)
                                        <= present(result.timeToAppliedMs().ci95()))
                .hasSizeGreaterThanOrEqualTo(2);
        double expected = 1.96 * deviation * truth;
        assertThat(results)
                .allSatisfy(
                        result ->
                                assertThat(result.timeToAppliedMs().ci95())
                                        .isBetween(expected / 2, expected * 2));
    }

    private static Double quantile(StreamResult result, double q) {
        return find(result.timeToAppliedMs().quantiles(), q);
    }

    private static Double waitQuantile(StreamResult result, double q) {
        return find(result.waitMs().quantiles(), q);
    }

    private static Double find(List<StreamResult.Quantile> quantiles, double q) {
        return present(
                quantiles.stream()
                        .filter(quantile -> quantile.q() == q)
                        .map(StreamResult.Quantile::ms)
                        .findFirst()
                        .orElseThrow());
    }

    private static double present(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }

    private static void near(@Nullable Double value, double expected, double relative) {
        assertThat(value).isEqualTo(expected, within(expected * relative));
    }
}
