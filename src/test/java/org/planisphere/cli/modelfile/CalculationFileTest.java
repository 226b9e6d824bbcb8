package org.planisphere.cli.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.modelfile.QuorumResult;
import org.planisphere.simulation.modelfile.calculate.Calculation;

final class CalculationFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    k-staleness      | n: 3, r: 1, w: 1, k: 2                                             | 0.5555555555555556
                    mmc              | servers: 1, arrivals_per_s: 500, service_per_s: 1000               | 0.5
                    order-statistics | mean_ms: 6, of: 3, k: 3                                            | 11.0
                    acknowledgement  | 'rtt_ms: [0, 10, 70], mode: majority'                              | 10.0
                    acknowledgement  | 'rtt_ms: [0, 10, 70], mode: semi-sync-1'                           | 10.0
                    acknowledgement  | 'rtt_ms: [0, 10, 70], mode: sync-all'                              | 70.0
                    stale-read       | key_writes_per_s: 0, lag_s: 2                                      | 0.0
                    async-loss       | writes_per_s: 1000, one_way_ms: 40, in_flight: survives            | 0.0
                    conflicts        | 'writers_per_s: [10, 10], one_way_ms: 50, keys: 1000'              | 0.01
                    partition        | 'writers_per_s: [1, 1], seconds: 10, keys: 100'                    | 1.0
                    availability     | 'serial: [0.9, 0.9]'                                               | 0.81
                    availability     | 'k_of_n: {k: 1, n: 2, a: 0.9}'                                     | 0.99
                    detection        | fails: 1, threshold: 3, interval_s: 10                             | 3.0
                    blind-zone       | threshold: 1, fails: 0.4                                           | 0.4
                    failover         | probes: 3, interval_s: 10, decide_s: 300, promote_s: 120, ttl_s: 60 | 450.0
                    """)
    void aClosedFormIsWorkedOutFromItsInputs(String what, String inputs, double first)
            throws Exception {
        String text =
                "kind: calculate\nwhat: %s\n%s\n"
                        .formatted(what, inputs.replaceAll(", (?=[a-z_0-9]+:)(?![^{]*})", "\n"));

        assertThat(calculate(text).values().getFirst().value()).isCloseTo(first, within(1e-12));
    }

    @Test
    void aQuorumIsDrawnFromItsDelays() throws Exception {
        ModelOutcome outcome =
                file("""
                                kind: quorum
                                trials: 20000
                                replicas: 3
                                read: 2
                                write: 2
                                delays_ms: {W: {exponential: {mean: 10}}}
                                ask: {consistent_at_ms: [0]}
                                """)
                        .run(null, RunControl.none());

        // Overlapping quorums: R + W > N, so every read sees the write.
        QuorumResult result = (QuorumResult) ((ModelOutcome.Simulated) outcome).result();
        assertThat(result.consistent()).containsExactly(new QuorumResult.Consistent(0, 1, 0));
    }

    @Test
    void aQuorumLargerThanTheReplicasIsRefusedWithItsPlace() {
        assertThatThrownBy(
                        () ->
                                file("""
                                                kind: quorum
                                                replicas: 3
                                                read: 4
                                                write: 1
                                                delays_ms: {W: 1}
                                                """)
                                        .run(null, RunControl.none()))
                .isInstanceOf(ModelFileException.class)
                .hasMessageStartingWith("model.yaml:3:7: read must be");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    99999999999 | 3    | trials must be a whole number from 1 to 10000000; this is 99999999999. Use
                    0x10        | 3    | trials must be a whole number from 1 to 10000000; this is 0x10. Use
                    10000000    | 1000 | 1000 replicas in these trials exchange 40,000,000,000 messages; 1,000,000,000 are the most. Ask for fewer trials.
                    """)
    void moreTrialsThanThereMayBeAreRefusedAsTheyAreWritten(
            String trials, String replicas, String words) {
        String text =
                """
                kind: quorum
                trials: %s
                replicas: %s
                read: 1
                write: 1
                delays_ms: {W: 1}
                """
                        .formatted(trials, replicas);
        assertThatThrownBy(() -> file(text).run(null, RunControl.none()))
                .hasMessageStartingWith("model.yaml:2:9: " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'what: k-stalenes'                                | 2:7
                    'what: wilson\\nfailures: 3\\nn: 2\\nconfidence: 0.95' | 3:11
                    'what: availability'                              | 1:1
                    'what: availability\\nk_of_n: {k: 3, n: 2, a: 1}' | 3:13
                    'what: acknowledgement\\nrtt_ms: [0]\\nmode: some' | 4:7
                    'what: acknowledgement\\nrtt_ms: [0, 1]\\nmode: semi-sync-2' | 4:7
                    'what: acknowledgement\\nrtt_ms: [0, -1]\\nmode: majority' | 3:13
                    'what: acknowledgement\\nrtt_ms: []\\nmode: majority' | 3:9
                    'what: availability\\nserial: [0.9]\\nparallel: [0.9]' | 4:1
                    'what: availability\\nparallel: [0.9, 1.1]' | 3:17
                    'what: availability\\nserial: []' | 3:9
                    'what: conflicts\\nwriters_per_s: []\\none_way_ms: 1\\nkeys: 1' | 3:16
                    'what: conflicts\\nwriters_per_s: [1, -1]\\none_way_ms: 1\\nkeys: 1' | 3:20
                    'what: partition\\nwriters_per_s: [1, -1]\\nseconds: 1\\nkeys: 1' | 3:20
                    """)
    void inputsThatCannotBeAreRefusedWithTheirPlace(String body, String place) {
        assertThatThrownBy(() -> calculate("kind: calculate\n" + body.replace("\\n", "\n")))
                .isInstanceOf(ModelFileException.class)
                .hasMessageStartingWith("model.yaml:" + place + ": ");
    }

    private static Calculation calculate(String text) throws ModelFileException {
        ModelOutcome outcome = file(text).run(null, RunControl.none());
        return ((ModelOutcome.Calculated) outcome).calculation();
    }

    private static ModelFile file(String text) {
        return new ModelFile("model.yaml", text);
    }
}
