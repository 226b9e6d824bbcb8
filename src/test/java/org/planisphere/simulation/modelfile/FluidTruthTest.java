package org.planisphere.simulation.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.RateCurve.Step;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;

/// Flows whose backlog and age follow from integration by hand.
class FluidTruthTest {
    private static final long SECOND = Streams.SECOND;
    private static final ApplierSpec THOUSAND_A_SECOND = new ApplierSpec(1, new Exponential(1));

    @Test
    void anOutageClearsAfterItsBacklogOverTheSpareCapacity() {
        // PUB-20
        StreamResult result =
                run(RateCurve.constant(800), 3600, List.of(Fault.apply(0, 600 * SECOND, 0)));

        exact(result.backlog().max(), 480_000, 1e-9);
        exact(result.backlog().maxAtS(), 600, 1e-9);
        exact(result.backlog().clearedS(), 3000, 1e-9);
        exact(result.ageLagS().max(), 600, 1e-9);
        exact(result.series().get(30).ageLagS(), 300, 1e-9);
    }

    @Test
    void anOverloadIsOldestLongAfterItEnded() {
        // PUB-21
        StreamResult result =
                run(
                        RateCurve.steps(List.of(new Step(0, 1200), new Step(1800 * SECOND, 700))),
                        3600,
                        List.of());

        exact(result.backlog().max(), 360_000, 1e-6);
        exact(result.backlog().clearedS(), 3000, 1e-6);
        exact(result.series().get(30).ageLagS(), 300, 1e-6);
        exact(result.ageLagS().max(), 360, 1e-6);
        exact(result.ageLagS().maxAtS(), 2160, 1e-6);
    }

    @Test
    void aThrottledApplierFallsBehindByTheDifference() {
        // PUB-22
        StreamResult result =
                run(RateCurve.constant(800), 3600, List.of(Fault.apply(0, 900 * SECOND, 0.6)));

        exact(result.backlog().max(), 180_000, 1e-9);
        exact(result.backlog().clearedS(), 1800, 1e-9);
    }

    @Test
    void aDailyCurveFillsFromTwoToTenAndClearsAtHalfPastTwo() {
        // PUB-23: backlog begins at 7200 s; l0·a·P/(2·pi)·(cos - cos) - (mu - l0)·(t2 - t1) at
        // 36,000 s.
        StreamResult result = run(RateCurve.sine(800, 0.5, 86_400 * SECOND), 86_400, List.of());

        exact(result.backlog().max(), 3_766_963, 1e-4);
        exact(result.backlog().maxAtS(), 36_000, 1e-3);
        exact(result.backlog().clearedS(), 52_484.8, 1e-4);
        exact(result.series().get(600).ageLagS(), 3611.9, 1e-4);
        exact(result.ageLagS().max(), 3766.96, 1e-4);
        assertThat(result.series().get(119).backlog()).isZero();
        assertThat(result.series().get(122).backlog()).isPositive();
    }

    @Test
    void aNarrowLinkHoldsBackWhatItCannotCarry() {
        // PUB-25: 3000 writes/s of 10 kB over 20 MB/s: a third stays behind, 36 GB in an hour,
        // 1200 s old.
        StreamResult result =
                StreamSimulation.run(
                        model(
                                new WriteSource(
                                        RateCurve.constant(3000),
                                        WriteSource.Spacing.POISSON,
                                        1,
                                        new Constant(10_000)),
                                new LinkSpec(new Constant(0), 20e6, null, 0),
                                ApplierSpec.none(),
                                3600,
                                List.of()),
                        RunControl.none());

        assertThat(result.stable()).isFalse();
        exact(result.utilisation(), 1.5, 1e-12);
        exact(result.backlog().max() * 10_000, 36e9, 1e-9);
        exact(result.ageLagS().atEnd(), 1200, 1e-9);
        assertThat(result.backlog().clearedS()).isNull();
    }

    @Test
    void linkAndApplierInSeriesLetThroughWhatTheSlowerOneCan() {
        // The link is down for 100 s, then sends 1000 a second while 900 are applied.
        WriteSource writes = WriteSource.poisson(RateCurve.constant(800));
        StreamResult result =
                StreamSimulation.run(
                        model(
                                writes,
                                new LinkSpec(new Constant(0), null, new Constant(1), 0),
                                new ApplierSpec(1, new Constant(1000.0 / 900)),
                                3600,
                                List.of(new Fault(0, 100 * SECOND, 1, 0, 1))),
                        RunControl.none());

        exact(result.backlog().max(), 80_000, 1e-9);
        exact(result.backlog().clearedS(), 100 + 80_000 / 100.0, 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void outagesAndThrottlesFollowTheirFormulasWhateverTheNumbers(long seed) {
        // PUB-20, PUB-22: backlog (lambda - h·mu)·D, gone after backlog / (mu - lambda).
        RandomGenerator random = new RandomStreams(seed).named("parameters");
        for (int i = 0; i < 20; i++) {
            double lambda = random.nextInt(100, 900);
            double left = i % 2 == 0 ? 0 : random.nextDouble(0.01, lambda / 1000);
            long lasts = random.nextInt(60, 900);
            double backlog = (lambda - left * 1000) * lasts;
            double cleared = lasts + backlog / (1000 - lambda);
            StreamResult result =
                    run(
                            RateCurve.constant(lambda),
                            (long) cleared + 60,
                            List.of(Fault.apply(0, lasts * SECOND, left)));

            exact(result.backlog().max(), backlog, 1e-9);
            exact(result.backlog().clearedS(), cleared, 1e-9);
            exact(result.ageLagS().max(), backlog / lambda, 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyDailyCurvePeaksAsIntegrated(long seed) {
        // PUB-23: begins where the sine reaches (mu/l0 - 1)/a, peaks as long before half a day.
        RandomGenerator random = new RandomStreams(seed).named("curve");
        for (int i = 0; i < 5; i++) {
            double mean = random.nextDouble(700, 900);
            double amplitude = random.nextDouble(0.5, 0.9);
            double day = 86_400;
            double begins = Math.asin((1000 / mean - 1) / amplitude) * day / (2 * Math.PI);
            double peaks = day / 2 - begins;
            double most =
                    mean * amplitude * day / Math.PI * Math.cos(2 * Math.PI * begins / day)
                            - (1000 - mean) * (peaks - begins);
            StreamResult result =
                    run(RateCurve.sine(mean, amplitude, 86_400 * SECOND), 86_400, List.of());

            exact(result.backlog().max(), most, 1e-4);
            exact(result.backlog().maxAtS(), peaks, 1e-3);
        }
    }

    @Test
    void aFlowNeedsAnEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new StreamModel(
                                        1,
                                        StreamModel.Method.FLUID,
                                        RunLength.ofWrites(100),
                                        new StreamModel.WarmUp.None(),
                                        WriteSource.poisson(RateCurve.constant(1)),
                                        LinkSpec.none(),
                                        THOUSAND_A_SECOND,
                                        List.of(),
                                        1,
                                        StreamModel.Ask.usual()))
                .withMessageContaining("method must be events where no horizon is given");
    }

    private static StreamResult run(RateCurve curve, long seconds, List<Fault> faults) {
        return StreamSimulation.run(
                model(
                        WriteSource.poisson(curve),
                        LinkSpec.none(),
                        THOUSAND_A_SECOND,
                        seconds,
                        faults),
                RunControl.none());
    }

    private static StreamModel model(
            WriteSource writes,
            LinkSpec link,
            ApplierSpec applier,
            long seconds,
            List<Fault> faults) {
        return new StreamModel(
                1,
                StreamModel.Method.FLUID,
                RunLength.until(seconds * SECOND),
                new StreamModel.WarmUp.None(),
                writes,
                link,
                applier,
                faults,
                1,
                new StreamModel.Ask(List.of(0.5, 0.99), 60 * SECOND));
    }

    private static void exact(@Nullable Double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, Percentage.withPercentage(relative * 100));
    }
}
