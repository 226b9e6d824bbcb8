package org.planisphere.simulation.modelfile.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Closed forms against examples worked by hand, beside the published figures.
class CalculationTest {
    static Stream<Arguments> worked() {
        Popularity uniform = new Popularity.Uniform();
        return Stream.of(
                arguments(new KStaleness(3, 2, 2, 1), Map.of("p_fresh", 1.0)),
                arguments(new Mmc(1, 800, 1000), Map.of("p_wait", 0.8, "p99_wait_ms", 21.910133)),
                arguments(
                        new Acknowledgement(
                                List.of(0.0, 10.0, 70.0, 80.0, 150.0),
                                Acknowledgement.Mode.MAJORITY,
                                0),
                        Map.of("commit_ms", 70.0)),
                arguments(
                        new Acknowledgement(
                                List.of(0.0, 70.0, 10.0), Acknowledgement.Mode.SEMI_SYNC, 1),
                        Map.of("commit_ms", 10.0)),
                arguments(
                        new Acknowledgement(
                                List.of(0.0, 70.0, 10.0), Acknowledgement.Mode.SYNC_ALL, 0),
                        Map.of("commit_ms", 70.0)),
                arguments(new AsyncLoss(500, 80, 100, true), Map.of("mean_writes", 25.0)),
                arguments(
                        new Conflicts(List.of(50.0, 30.0), List.of(80.0, 120.0), 10_000, uniform),
                        Map.of("pairs_per_s", 0.03)),
                arguments(
                        new Conflicts(
                                List.of(1.0, 1.0),
                                List.of(500.0),
                                1000,
                                new Popularity.Hot(0.2, 0.8)),
                        Map.of("pairs_per_s", 0.64 / 200 + 0.04 / 800)),
                // table in the notes on half-broken regions: 27.1 % and 65.0 % for three probes
                arguments(
                        new BlindZone(3, 0.18, 0.4),
                        Map.of("unhealthy_share", 0.271280, "flips_above", 0.650)),
                arguments(new BlindZone(1, 0.18, 0.4), Map.of("flips_above", 0.82)),
                arguments(
                        new FailoverTimes(3, 10, 300, 120, 480_000, 1000, 60),
                        Map.of(
                                "first_client_s", 810.0,
                                "mean_client_s", 840.0,
                                "last_client_s", 870.0)));
    }

    @ParameterizedTest
    @MethodSource("worked")
    void givesTheWorkedExample(Calculation calculation, Map<String, Double> expected) {
        List<String> names = new ArrayList<>();
        for (Calculation.Value value : calculation.values()) {
            Double known = expected.get(value.name());
            if (known != null) {
                names.add(value.name());
                // The examples have six to nine digits; 65.0 % and 82 % have three.
                double percent = value.name().equals("flips_above") ? 0.08 : 1e-3;
                assertThat(value.value())
                        .as("%s of %s", value.name(), calculation)
                        .isCloseTo(known, Percentage.withPercentage(percent));
            }
        }
        assertThat(names).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void anOverloadedQueueHasNoMeanWait() {
        assertThat(new Mmc(2, 2000, 1000).values())
                .contains(new Calculation.Value("mean_wait_ms", null));
    }

    @Test
    void ratesAreNotGivenWhereTheApproximationBreaks() {
        assertThat(new Gray(1000, 10, 0.1, 1000, 10, Gray.Scheme.EAGER, false, 0).values())
                .containsExactly(new Calculation.Value("rate_per_s", null));
    }

    @Test
    void aQuorumLargerThanItsReplicasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KStaleness(3, 4, 1, 1))
                .withMessage("r must be a whole number within 1..3; this is 4");
    }

    @Test
    void popularityOfManyKeysIsThatOfThePublishedSums() {
        // Sums of p² for Zipf: s = 0.99 over 10^6 keys, s = 0.8 over 10^5, s = 1 over 10^4.
        assertThat(new Popularity.Zipf(0.99).sameKey(1_000_000))
                .isCloseTo(0.00702417, Percentage.withPercentage(1e-3));
        assertThat(new Popularity.Zipf(0.8).sameKey(100_000))
                .isCloseTo(0.00110027, Percentage.withPercentage(1e-3));
        assertThat(new Popularity.Zipf(1).sameKey(10_000))
                .isCloseTo(0.01716995, Percentage.withPercentage(1e-3));
    }
}
