package org.planisphere.simulation.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.measure.LagHistogram;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Lognormal;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.random.Uniform;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.DeliveryObserver;
import org.planisphere.simulation.core.stream.FanOut;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.ReplicaSpec;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;

/// What must hold whatever the numbers are.
class MetamorphicTest {
    private static final WriteSource WRITES =
            new WriteSource(
                    RateCurve.constant(800),
                    WriteSource.Spacing.POISSON,
                    1,
                    new Uniform(500, 1500));

    @Test
    void theSameModelAndSeedGiveEqualResults() {
        // PUB-56
        StreamModel model = Streams.queue(5, 800, new Exponential(1));

        assertThat(run(model)).isEqualTo(run(model));
    }

    @Test
    void anotherSeedGivesAnotherResult() {
        assertThat(run(Streams.queue(5, 800, new Exponential(1))).timeToAppliedMs())
                .isNotEqualTo(run(Streams.queue(6, 800, new Exponential(1))).timeToAppliedMs());
    }

    @Test
    void moreOrReorderedReplicasLeaveTheOthersAsTheyWere() {
        // PUB-56
        ReplicaSpec a = replica("a", 40);
        ReplicaSpec b = replica("b", 70);
        ReplicaSpec c = replica("c", 90);

        List<Long> ab = lags(List.of(a, b));
        List<Long> cba = lags(List.of(c, b, a));

        assertThat(List.of(cba.get(2), cba.get(1))).isEqualTo(ab);
    }

    @Test
    void fourTimesTheRateInAQuarterOfTheTimeIsTheSameQueue() {
        // PUB-57
        StreamResult slow = run(Streams.queue(1, 800, new Exponential(1)));
        StreamResult fast = run(Streams.queue(1, 3200, new Exponential(0.25)));

        near(fast.timeToAppliedMs().mean(), present(slow.timeToAppliedMs().mean()) / 4, 1e-4);
        near(fast.waitMs().pZero(), present(slow.waitMs().pZero()), 1e-4);
        near(fast.backlog().mean(), present(slow.backlog().mean()), 1e-4);
        near(
                fast.timeToAppliedMs().quantiles().getLast().ms(),
                present(slow.timeToAppliedMs().quantiles().getLast().ms()) / 4,
                2.1e-3);
    }

    @Test
    void noPercentileRisesWithMoreBandwidthMoreWorkersOrAShorterWay() {
        // PUB-58: exact, because the same seed gives the same writes, delays and work.
        for (long seed = 1; seed <= 3; seed++) {
            ApplierSpec two = new ApplierSpec(2, new Exponential(1));
            falls(
                    percentiles(seed, new LinkSpec(new Constant(40), 1.0e6, null, 0), two),
                    percentiles(seed, new LinkSpec(new Constant(40), 1.5e6, null, 0), two),
                    percentiles(seed, new LinkSpec(new Constant(40), 4e6, null, 0), two));
            falls(
                    percentiles(seed, LinkSpec.none(), workers(1)),
                    percentiles(seed, LinkSpec.none(), workers(2)),
                    percentiles(seed, LinkSpec.none(), workers(4)));
            falls(
                    percentiles(seed, LinkSpec.delay(new Lognormal(80, 0.3)), workers(1)),
                    percentiles(seed, LinkSpec.delay(new Lognormal(40, 0.3)), workers(1)),
                    percentiles(seed, LinkSpec.delay(new Lognormal(10, 0.3)), workers(1)));
        }
    }

    @Test
    void aFasterApplierIsComparedOnTheSameWrites() {
        // PUB-54, common random numbers: the difference of two runs varies far less than that of
        // strangers.
        List<Double> same = new ArrayList<>();
        List<Double> strangers = new ArrayList<>();
        for (long seed = 1; seed <= 60; seed++) {
            double slow = meanOfShortRun(seed, 1.0);
            same.add(slow - meanOfShortRun(seed, 1000.0 / 1050));
            strangers.add(slow - meanOfShortRun(seed + 1000, 1000.0 / 1050));
        }

        assertThat(variance(same)).isLessThan(0.3 * variance(strangers));
        assertThat(mean(same)).isCloseTo(1.0, within(0.25));
    }

    @Test
    void aCancelledRunEndsAtOnce() {
        RunControl cancelled =
                new RunControl() {
                    @Override
                    public void progress(double fraction) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(
                        () ->
                                StreamSimulation.run(
                                        Streams.queue(1, 800, new Exponential(1)), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void progressRisesFromNothingToAll() {
        List<Double> seen = new ArrayList<>();
        RunControl control =
                new RunControl() {
                    @Override
                    public void progress(double fraction) {
                        seen.add(fraction);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };

        StreamSimulation.run(Streams.queue(1, 800, new Exponential(1)), control);

        assertThat(seen).isSorted().hasSizeGreaterThan(100);
        assertThat(seen.getFirst()).isLessThan(0.01);
        assertThat(seen.getLast()).isEqualTo(1.0);
    }

    private static StreamResult run(StreamModel model) {
        return StreamSimulation.run(model, RunControl.none());
    }

    private static ApplierSpec workers(int count) {
        return new ApplierSpec(count, new Exponential(1));
    }

    /// Median, 95th and 99th percentile of the lag of 200,000 writes, in milliseconds.
    private static List<Double> percentiles(long seed, LinkSpec link, ApplierSpec applier) {
        StreamModel model = shorter(Streams.stream(seed, WRITES, link, applier), 200_000);
        return run(model).timeToAppliedMs().quantiles().stream()
                .map(quantile -> present(quantile.ms()))
                .toList();
    }

    private static void falls(List<Double> first, List<Double> second, List<Double> third) {
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i)).isGreaterThan(second.get(i));
            assertThat(second.get(i)).isGreaterThanOrEqualTo(third.get(i));
        }
    }

    private static StreamModel shorter(StreamModel model, long writes) {
        return new StreamModel(
                model.seed(),
                model.method(),
                RunLength.ofWrites(writes),
                new StreamModel.WarmUp.None(),
                model.writes(),
                model.link(),
                model.applier(),
                List.of(),
                1,
                model.ask());
    }

    private static double meanOfShortRun(long seed, double serviceMillis) {
        StreamModel model = Streams.queue(seed, 800, new Exponential(serviceMillis));
        return present(run(shorter(model, 20_000)).timeToAppliedMs().mean());
    }

    private static ReplicaSpec replica(String name, double delayMillis) {
        return new ReplicaSpec(
                name,
                LinkSpec.delay(new Lognormal(delayMillis, 0.2)),
                new ApplierSpec(1, new Exponential(1)));
    }

    private static List<Long> lags(List<ReplicaSpec> replicas) {
        List<LagHistogram> histograms = new ArrayList<>();
        List<DeliveryObserver> observers = new ArrayList<>();
        for (ReplicaSpec replica : replicas) {
            LagHistogram histogram = new LagHistogram();
            histograms.add(histogram);
            assertThat(replica.faults()).isEmpty();
            observers.add(
                    deliveries -> {
                        for (int i = 0; i < deliveries.size(); i++) {
                            histogram.record(deliveries.lag(i));
                        }
                    });
        }
        new FanOut(WRITES, replicas)
                .run(
                        RunLength.ofWrites(50_000),
                        new RandomStreams(3),
                        observers,
                        RunControl.none());
        return histograms.stream().map(LagHistogram::checksum).toList();
    }

    private static double variance(List<Double> values) {
        double mean = mean(values);
        return values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / values.size();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double present(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }

    private static void near(@Nullable Double value, double expected, double relative) {
        assertThat(value).isEqualTo(expected, within(expected * relative));
    }
}
