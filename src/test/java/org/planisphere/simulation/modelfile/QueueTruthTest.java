package org.planisphere.simulation.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Gamma;
import org.planisphere.simulation.core.random.Hyperexponential;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;
import org.planisphere.simulation.modelfile.calculate.Mmc;

/// Queues whose exact answers are in every textbook: M/M/1, Pollaczek-Khinchine, Erlang C, Burke.
///
/// Tolerances are about four standard deviations of a run of a million writes.
class QueueTruthTest {
    private static final double RATE = 800;

    @Test
    void oneExponentialServerKeepsWritesAsLongAsTheMm1Formulas() {
        List<StreamResult> results =
                threeSeeds(seed -> Streams.queue(seed, RATE, new Exponential(1)));

        // PUB-13: W = 1 / (mu - lambda), exponentially distributed.
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
        // PUB-14: Pollaczek-Khinchine without variance; Erlang's distribution of the wait.
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
        // PUB-15
        List<StreamResult> results =
                threeSeeds(seed -> Streams.queue(seed, RATE, Gamma.erlang(2, 1)));

        for (StreamResult result : results) {
            near(result.timeToAppliedMs().mean(), 4.0, 0.03);
        }
        intervalsHold(results, 4.0, 0.0075);
    }

    @Test
    void variableServiceMakesWritesWaitAsPollaczekAndKhinchineSay() {
        // PUB-16
        List<StreamResult> results =
                threeSeeds(seed -> Streams.queue(seed, RATE, new Hyperexponential(1, 4)));

        for (StreamResult result : results) {
            near(result.timeToAppliedMs().mean(), 11.0, 0.09);
        }
        intervalsHold(results, 11.0, 0.022);
    }

    @Test
    void parallelWorkersMakeWritesWaitAsErlangSays() {
        // PUB-17
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
        // PUB-18: Pollaczek-Khinchine of whole batches, and the wait within one's own.
        List<StreamResult> results = threeSeeds(seed -> batches(seed, 80, 10, 1));

        for (StreamResult result : results) {
            near(result.timeToAppliedMs().mean(), 25.5, 0.08);
        }
        intervalsHold(results, 25.5, 0.02);
    }

    @Test
    void linkAndApplierInSeriesAddUp() {
        // PUB-19: Burke's theorem.
        List<StreamResult> results = threeSeeds(seed -> inSeries(seed, RATE, 1, 1000.0 / 1200));

        for (StreamResult result : results) {
            near(result.timeToAppliedMs().mean(), 7.5, 0.03);
            near(quantile(result, 0.5), 6.140, 0.026);
            near(quantile(result, 0.99), 26.479, 0.07);
        }
        intervalsHold(results, 7.5, 0.0068);
    }

    @Test
    void theBacklogIsTheRateTimesTheTimeInTheSystem() {
        // PUB-26: Little's law, on the cases PUB-13 to PUB-19.
        List<StreamModel> models =
                List.of(
                        Streams.queue(1, RATE, new Exponential(1)),
                        Streams.queue(1, RATE, new Constant(1)),
                        Streams.queue(1, RATE, Gamma.erlang(2, 1)),
                        Streams.queue(1, RATE, new Hyperexponential(1, 4)),
                        Streams.queue(1, 1500, new ApplierSpec(2, new Exponential(1))),
                        Streams.queue(1, 3200, new ApplierSpec(4, new Exponential(1))),
                        batches(1, 80, 10, 1),
                        inSeries(1, RATE, 1, 1000.0 / 1200));
        for (StreamModel model : models) {
            StreamResult result = StreamSimulation.run(model, RunControl.none());
            double perMilli = model.writes().lastingWritesPerSecond() / 1000;

            near(
                    result.backlog().mean(),
                    perMilli * present(result.timeToAppliedMs().mean()),
                    0.01);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theFormulasHoldForAnyRatesAndSpreads(long seed) {
        // PUB-13 to PUB-19 with parameters drawn at random.
        RandomGenerator random = new RandomStreams(seed).named("parameters");
        double mean = random.nextDouble(0.2, 3);
        double busy = random.nextDouble(0.2, 0.7);
        double rate = busy / mean * 1000;
        for (Distribution service :
                List.of(
                        new Exponential(mean),
                        new Constant(mean),
                        Gamma.erlang(random.nextInt(2, 6), mean),
                        new Hyperexponential(mean, random.nextDouble(1.5, 4)))) {
            double spread = service.squaredVariation();
            double wait = busy * mean * (1 + spread) / (2 * (1 - busy));
            agrees(Streams.queue(seed, rate, service), mean + wait);
        }
        int workers = random.nextInt(2, 6);
        // Writes of several workers are applied in their order, so the wait alone is Erlang's.
        Mmc erlang = new Mmc(workers, rate * workers, 1000 / mean);
        StreamResult.Waits waits =
                StreamSimulation.run(
                                Streams.queue(
                                        seed,
                                        rate * workers,
                                        new ApplierSpec(workers, new Exponential(mean))),
                                RunControl.none())
                        .waitMs();
        agrees(waits.mean(), waits.ci95(), present(erlang.values().get(1).value()));
        int batch = random.nextInt(2, 12);
        agrees(
                batches(seed, rate / batch, batch, mean),
                mean + (busy * mean + (batch - 1) * mean) / (2 * (1 - busy)));
        double second = mean * random.nextDouble(0.5, 1);
        agrees(
                inSeries(seed, rate, mean, second),
                1000 / (1000 / mean - rate) + 1000 / (1000 / second - rate));
    }

    @Test
    @Tag("slow")
    void tenMillionWritesSettleTheMeansOfEveryQueue() {
        // PUB-13 to PUB-16: the deviation falls with the root of ten.
        for (long seed = 1; seed <= 3; seed++) {
            near(meanOfTenMillion(seed, new Exponential(1)), 5.0, 0.045 / 3);
            near(meanOfTenMillion(seed, new Constant(1)), 3.0, 0.02 / 3);
            near(meanOfTenMillion(seed, Gamma.erlang(2, 1)), 4.0, 0.03 / 3);
            near(meanOfTenMillion(seed, new Hyperexponential(1, 4)), 11.0, 0.09 / 3);
        }
    }

    private static @Nullable Double meanOfTenMillion(long seed, Distribution service) {
        StreamModel model = Streams.queue(seed, RATE, service);
        StreamModel longer =
                new StreamModel(
                        seed,
                        model.method(),
                        RunLength.ofWrites(10 * Streams.MILLION),
                        model.warmUp(),
                        model.writes(),
                        model.link(),
                        model.applier(),
                        List.of(),
                        1,
                        model.ask());
        return StreamSimulation.run(longer, RunControl.none()).timeToAppliedMs().mean();
    }

    private static void agrees(StreamModel model, double expected) {
        StreamResult.Durations lag =
                StreamSimulation.run(model, RunControl.none()).timeToAppliedMs();
        agrees(lag.mean(), lag.ci95(), expected);
        assertThat(lag.ci95()).isLessThan(expected * 0.06);
    }

    /// The mean is within two and a half of its own half-widths of the truth: 4.9 deviations.
    private static void agrees(@Nullable Double mean, @Nullable Double halfWidth, double expected) {
        assertThat(mean).isCloseTo(expected, within(2.5 * present(halfWidth)));
    }

    private static StreamModel batches(
            long seed, double batchesPerSecond, int size, double serviceMillis) {
        return Streams.stream(
                seed,
                new WriteSource(
                        RateCurve.constant(batchesPerSecond),
                        WriteSource.Spacing.POISSON,
                        size,
                        null),
                LinkSpec.none(),
                new ApplierSpec(1, new Constant(serviceMillis)));
    }

    /// A link and an applier, each one exponential server.
    private static StreamModel inSeries(
            long seed, double rate, double linkMillis, double applyMillis) {
        return Streams.stream(
                seed,
                WriteSource.poisson(RateCurve.constant(rate)),
                new LinkSpec(new Constant(0), null, new Exponential(linkMillis), 0),
                new ApplierSpec(1, new Exponential(applyMillis)));
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
