package org.planisphere.simulation.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.RateCurve.Step;

/// Backlog and lag while more comes in than goes out, against the fluid formulas of the same case.
class OverloadTest {
    private static final long SECOND = Streams.SECOND;

    @Test
    void anOutageLeavesABacklogThatTakesItsTimeToClear() {
        // PUB-20: backlog 800·600; catch-up after 480,000 / 200 s; deviation of one run 10.95 s.
        StreamResult result =
                run(
                        Streams.transientRun(
                                1,
                                RateCurve.constant(800),
                                3060,
                                List.of(Fault.apply(0, 600 * SECOND, 0)),
                                10));

        assertThat(result.backlog().max()).isCloseTo(480_000, within(2_000.0));
        assertThat(result.backlog().maxAtS()).isCloseTo(600, within(2.0));
        assertThat(result.backlog().clearedS()).isCloseTo(3000, within(14.0));
        assertThat(result.ageLagS().max()).isCloseTo(600, within(2.0));
    }

    @Test
    @Tag("slow")
    void thirtyOutagesClearOnAverageWhenTheFlowDoes() {
        // PUB-20: 10.95 s / sqrt(30) = 2 s.
        StreamResult result =
                run(
                        Streams.transientRun(
                                1,
                                RateCurve.constant(800),
                                3120,
                                List.of(Fault.apply(0, 600 * SECOND, 0)),
                                30));

        assertThat(result.backlog().clearedS()).isCloseTo(3000, within(8.0));
    }

    @Test
    void theAgeOfTheOldestWriteFallsSlowerThanTheBacklog() {
        StreamResult result =
                run(
                        Streams.transientRun(
                                2,
                                RateCurve.constant(800),
                                2400,
                                List.of(Fault.apply(0, 600 * SECOND, 0)),
                                1));

        StreamResult.Point later = result.series().get(30);
        assertThat(later.tS()).isEqualTo(1800);
        assertThat(later.ageLagS()).isCloseTo(300, within(12.0));
    }

    @Test
    void anOverloadShowsItsWorstLagLongAfterItEnded() {
        // PUB-21: 1200/s against 1000/s for 1800 s: backlog 360,000, age 300 s then, 360 s at 2160
        // s.
        StreamResult result =
                run(
                        Streams.transientRun(
                                1,
                                RateCurve.steps(
                                        List.of(new Step(0, 1200), new Step(1800 * SECOND, 700))),
                                3600,
                                List.of(),
                                4));

        assertThat(result.stable()).isTrue();
        assertThat(result.backlog().max()).isCloseTo(360_000, within(3_000.0));
        assertThat(result.backlog().clearedS()).isCloseTo(3000, within(20.0));
        assertThat(result.ageLagS().max()).isCloseTo(360, within(3.0));
        assertThat(result.ageLagS().maxAtS()).isCloseTo(2160, within(10.0));
        assertThat(result.series().get(30).ageLagS()).isCloseTo(300, within(6.0));
    }

    @Test
    void anApplierAtSixtyPercentFallsBehindAndCatchesUp() {
        // PUB-22
        StreamResult result =
                run(
                        Streams.transientRun(
                                3,
                                RateCurve.constant(800),
                                2700,
                                List.of(Fault.apply(0, 900 * SECOND, 0.6)),
                                3));

        assertThat(result.backlog().max()).isCloseTo(180_000, within(2_500.0));
        assertThat(result.backlog().clearedS()).isCloseTo(1800, within(20.0));
    }

    @Test
    void aServerThatIsTooSlowForGoodReportsNoPercentile() {
        StreamModel model = Streams.queue(1, 1200, new Exponential(1));

        StreamResult result = run(model);

        assertThat(result.stable()).isFalse();
        assertThat(result.utilisation()).isCloseTo(1.2, within(1e-9));
        assertThat(result.timeToAppliedMs().mean()).isNull();
        assertThat(result.timeToAppliedMs().quantiles())
                .containsExactly(
                        new StreamResult.Quantile(0.5, null, null),
                        new StreamResult.Quantile(0.95, null, null),
                        new StreamResult.Quantile(0.99, null, null));
        assertThat(result.backlog().clearedS()).isNull();
        assertThat(result.notes()).singleElement().asString().contains("at or above capacity");
    }

    private static StreamResult run(StreamModel model) {
        return StreamSimulation.run(model, RunControl.none());
    }
}
