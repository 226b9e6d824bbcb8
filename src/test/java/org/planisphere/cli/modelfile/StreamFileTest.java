package org.planisphere.cli.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.modelfile.StreamResult;

final class StreamFileTest {
    private static final String QUEUE =
            """
            schema: planisphere/model/v1
            kind: stream
            seed: 1
            updates: 200000
            warmup: mser5
            writes: {arrivals: poisson, per_s: 500}
            apply: {workers: 1, service_ms: {exponential: {mean: 1}}}
            ask: {quantiles: [0.5, 0.99]}
            """;

    @Test
    void aQueueAtHalfItsCapacityHasTheMeanOfTheTextbook() throws Exception {
        // M/M/1: mean time in the system = 1 / (mu - lambda) = 1 / (1000 - 500) s.
        assertThat(run(QUEUE).timeToAppliedMs().mean()).isCloseTo(2.0, within(0.1));
    }

    @Test
    void theSeedOfTheCommandTakesThePlaceOfTheSeedOfTheFile() throws Exception {
        ModelOutcome asWritten = file(QUEUE).run(7L, RunControl.none());

        StreamResult seventh = run(QUEUE.replace("seed: 1", "seed: 7"));
        assertThat(asWritten).isEqualTo(new ModelOutcome.Simulated(seventh));
        assertThat(seventh).isNotEqualTo(run(QUEUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "{constant: 4}",
                "{exponential: {rate: 0.25}}",
                "{shifted_exponential: {shift: 1, mean: 3}}",
                "{uniform: {min: 0, max: 8}}",
                "{erlang: {k: 4, mean: 4}}",
                "{gamma: {shape: 2.5, mean: 4}}",
                "{hyperexponential: {mean: 4, cs2: 9}}",
                "{lognormal: {mean: 4, sigma_log: 0.5}}",
                "{pareto: {xm: 2, alpha: 2}}",
                "{mixture: [{weight: 0.5, constant: 2}, {weight: 0.5, exponential: {mean: 6}}]}",
                "{empirical: {p: [0, 0.5, 1], x: [0, 4, 8]}}"
            })
    void everyFormOfADistributionIsReadWithItsMean(String distribution) throws Exception {
        StreamResult result =
                run(
                        """
                        kind: stream
                        updates: 1000
                        writes: {per_s: 1}
                        apply: {service_ms: %s}
                        """
                                .formatted(distribution));

        // One write a second, 4 ms of work each: the applier is busy 4 thousandths of the time.
        assertThat(result.utilisation()).isCloseTo(0.004, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    per_s: 500            | per_s: -500            | 6:36 | per_s
                    mean: 1               | maen: 1                | 7:48 | unknown key 'maen'. Did you mean mean?
                    mean: 1               | mean: .nan             | 7:54 | mean must be a number above 0; this is .nan
                    mean: 1               | mean: 0                | 7:54 | mean must be
                    workers: 1            | workers: 1.5           | 7:18 | workers must be a whole number from 1 to 1024; this is 1.5
                    workers: 1            | workers: 0             | 7:18 | workers must be
                    kind: stream          | kind: strem            | 2:7  | kind must be one of quorum, stream, calculate; this is strem. Did you mean stream?
                    warmup: mser5         | warmup: soon           | 5:9  | warmup must be
                    warmup: mser5         | wramup: mser5          | 5:1  | unknown key 'wramup'. Did you mean warmup?
                    [0.5, 0.99]           | [0.5, 1.50]            | 8:24 | entry 2 of quantiles must be a number from 0 to 1; this is 1.50. Use
                    [0.5, 0.99]           | [0.5], series_every: 0s | 8:39 | series_every must be
                    per_s: 500            | steps: [{at: 0s, per_s: 1}, {at: 0s, per_s: 2}] | 6:57 | entry 2 of steps must be later
                    updates: 200000       | updates: 0             | 4:10 | updates must be a whole number from 1 upwards; this is 0
                    updates: 200000       | updates: 1e12          | 4:10 | this model runs for 4,000,000,000,000 events; 1,000,000,000 are the most. Ask for fewer updates.
                    updates: 200000       | horizon: 24h\\nruns: 99 | 5:7  | this model runs for 17,100,000,000 events; 1,000,000,000 are the most. Ask for fewer runs.
                    updates: 200000       | method: fluid          | 4:9  | method must be events where no horizon is given
                    {exponential: {mean: 1}} | {exponential: {mean: 1}, constant: 2}  | 7:58 | exponential and constant exclude each other. Keep one of them.
                    {exponential: {mean: 1}} | {empirical: {p: [0, 1, 1], x: [1, 2, 3]}}  | 7:56 | entry 3 of p must be above
                    {exponential: {mean: 1}} | {mixture: [{weight: 0.5, constant: 2}]}  | 7:43 | mixture must have weights that add to 1; these add to 0.5
                    {exponential: {mean: 1}} | {normal: {mean: 1}}  | 7:34 | unknown key 'normal'. The keys here are constant, exponential,
                    arrivals: poisson     | arrivals: [poisson]    | 6:20 | arrivals must be one of poisson, constant; this is a list.
                    mean: 1               | mean: "1"              | 7:54 | mean must be a number above 0; this is 1. Remove the quotes.
                    mean: 1               | mean: 1, rate: 1       | 7:57 | mean and rate exclude each other. Keep one of them.
                    updates: 200000       | updates: 9\\nhorizon: 1h | 5:1 | updates and horizon exclude each other. Keep one of them.
                    {exponential: {mean: 1}} | {}                  | 7:21 | one of constant, exponential,
                    warmup: mser5         | warmup: mser           | 5:9  | warmup must be one of none, mser5; this is mser. Did you mean mser5?
                    model/v1              | model/v2               | 1:9  | schema names version 2 of the format; this program knows version 1. Use a newer
                    """)
    void whatCannotBeRunIsRefusedWithItsPlace(String good, String bad, String place, String words) {
        assertThatThrownBy(() -> run(QUEUE.replace(good, bad.replace("\\n", "\n"))))
                .isInstanceOf(ModelFileException.class)
                .hasMessageStartingWith("queue.yaml:%s: ".formatted(place))
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {per_s: 1e9}                                                    | 3:17
                    {batches: 1000, batches_per_s: 1e6}                             | 3:40
                    {curve: {mean_per_s: 1e9, amplitude: 0.5, period: 24h}}         | 3:30
                    {steps: [{at: 0s, per_s: 1}, {at: 1s, per_s: 1e9}]}             | 3:17
                    """)
    void aRateThatNobodyCouldWaitForIsRefusedBeforeItRuns(String writes, String place) {
        assertThatThrownBy(() -> run("kind: stream\nhorizon: 24h\nwrites: " + writes + "\n"))
                .hasMessageStartingWith("queue.yaml:%s: this model runs for 17".formatted(place))
                .hasMessageEndingWith(
                        " events; 1,000,000,000 are the most. Lower the rate or shorten the"
                                + " horizon.");
    }

    @Test
    void aFlowOfTooManyPiecesIsRefusedBeforeItRuns() {
        assertThatThrownBy(
                        () ->
                                run(
                                        """
                                        kind: stream
                                        method: fluid
                                        horizon: 52w
                                        writes:
                                          curve: {mean_per_s: 1, amplitude: 0.5, period: 1ms}
                                        """))
                .hasMessageStartingWith("queue.yaml:5:50: the rate has ");
    }

    @Test
    void aSeriesOfTooManyPointsIsRefusedAtItsDistance() {
        assertThatThrownBy(
                        () ->
                                run(
                                        """
                                        kind: stream
                                        horizon: 24h
                                        writes: {per_s: 1}
                                        ask: {series_every: 1ms}
                                        """))
                .hasMessage(
                        "queue.yaml:4:21: series_every must leave at most 1,000,000 points; this"
                                + " leaves 86,400,000. Use a value that fits.");
    }

    @Test
    void aTabIsRefusedWithItsLine() {
        assertThatThrownBy(() -> run("kind: stream\n\twrites: {per_s: 1}\n"))
                .hasMessageStartingWith("queue.yaml:2:1: ");
    }

    private static StreamResult run(String text) throws ModelFileException {
        return switch (file(text).run(null, RunControl.none())) {
            case ModelOutcome.Simulated(StreamResult result) -> result;
            case ModelOutcome other -> throw new AssertionError(other);
        };
    }

    private static ModelFile file(String text) {
        return new ModelFile("queue.yaml", text);
    }
}
