package org.planisphere.cli.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.schema.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The published schema of model files against the reader of the same files, both on the same
/// texts.
class ModelSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JsonSchema.model());

    static final List<String> SAMPLES = ModelSamples.ALL;

    /// What a schema cannot say, because it is about several values at once; the reader alone
    /// refuses it, in these words.
    enum CrossField {
        QUORUM_WITHIN_REPLICAS(
                "(read|write|r|w) must be a whole number within 1\\.\\.\\d+",
                "{kind: quorum, replicas: 3, read: 4, write: 1, delays_ms: {W: 5}}"),
        FEWER_THAN_THERE_ARE(
                "k must be a whole number within 1\\.\\.\\d+",
                "{kind: calculate, what: order-statistics, mean_ms: 10, of: 3, k: 4}"),
        ACKNOWLEDGEMENTS_OF_MEMBERS(
                "mode must be semi-sync-K with K within",
                "{kind: calculate, what: acknowledgement, rtt_ms: [0, 1], mode: semi-sync-2}"),
        ONE_WAY_OF_TWO_WRITERS(
                "one_way_ms must hold 1 to 1 numbers",
                "{kind: calculate, what: conflicts, writers_per_s: [1, 1, 1], one_way_ms: [1, 2], keys: 9}"),
        FAILURES_WITHIN_REQUESTS(
                "failures must be within 0\\.\\.",
                "{kind: calculate, what: wilson, failures: 3, n: 2, confidence: 0.95}"),
        RATES_THAT_DIFFER(
                "p1 must (differ from|be above) p0",
                "{kind: calculate, what: sprt, p0: 0.02, p1: 0.01, alpha: 0.05, beta: 0.05}"),
        REPLAY_NEEDS_A_RATE(
                "apply_per_s must be a number above 0",
                "{kind: calculate, what: failover, probes: 3, interval_s: 1, replay_updates: 9}"),
        RANGE_IN_ORDER(
                "max must be at or above min",
                "{kind: stream, writes: {per_s: 1}, write_bytes: {uniform: {min: 2, max: 1}}}"),
        PERCENTILE_ABOVE_MEDIAN(
                "p99 must be at or above the median",
                "{kind: stream, writes: {per_s: 1}, write_bytes: {lognormal: {median: 2, p99: 1}}}"),
        WEIGHTS_ADD_TO_ONE(
                "mixture must have weights that add to 1",
                "{kind: stream, writes: {per_s: 1}, write_bytes: {mixture: [{weight: 0.5, constant: 1}]}}"),
        QUANTILES_OF_ONE_LENGTH(
                "p and x must have the same length",
                "{kind: stream, writes: {per_s: 1}, write_bytes: {empirical: {p: [0, 1], x: [1, 2, 3]}}}"),
        PROBABILITIES_FROM_0_TO_1(
                "p must run from 0 to 1",
                "{kind: stream, writes: {per_s: 1}, write_bytes: {empirical: {p: [0, 0.5], x: [1, 2]}}}"),
        QUANTILES_RISE(
                "entry \\d+ of [px] must (be above|not be below) the one before",
                "{kind: stream, writes: {per_s: 1}, write_bytes: {empirical: {p: [0, 1], x: [2, 1]}}}"),
        STEPS_RISE(
                "entry \\d+ of steps must be later",
                "{kind: stream, writes: {steps: [{at: 9s, per_s: 1}, {at: 9s, per_s: 2}]}}"),
        BANDWIDTH_NEEDS_SIZES(
                "bandwidth_bytes_per_s must have write_bytes",
                "{kind: stream, writes: {per_s: 1}, link: {bandwidth_bytes_per_s: 9}}"),
        FLOW_NEEDS_A_HORIZON(
                "method must be events where no horizon is given",
                "{kind: stream, method: fluid, writes: {per_s: 1}}"),
        POINTS_OF_A_SERIES(
                "series_every must leave at most",
                "{kind: stream, writes: {per_s: 1}, horizon: 24h, ask: {series_every: 1ms}}"),
        WORK_THAT_ENDS(
                "(this model runs for|\\d+ replicas in these trials exchange|the rate has) ",
                "{kind: stream, writes: {per_s: 1e9}, horizon: 24h}");

        private final Pattern words;
        private final String example;

        CrossField(String words, String example) {
            this.words = Pattern.compile("model\\.yaml:\\d+:\\d+: " + words + ".*");
            this.example = example;
        }

        static Optional<CrossField> of(String message) {
            return Arrays.stream(values())
                    .filter(it -> it.words.matcher(message).matches())
                    .findFirst();
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void whatTheReaderRunsIsAccepted(String yaml) throws Exception {
        file(yaml).prepared(null);

        assertThat(accepts(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: quorum, replicas: 3, read: 1, write: 1, delays_ms: {W: 5}, extra: 1}",
                "{kind: quorum, replicas: 3, read: 1, write: 1, delays_ms: {W: 5}, x-note: 1}",
                "{kind: quorum, replicas: 3, read: 1, write: 1, delays_ms: {A: 5}}",
                "{kind: quorum, replicas: 0, read: 1, write: 1, delays_ms: {W: 5}}",
                "{kind: stream, writes: {per_s: -1}}",
                "{kind: stream, writes: {per_s: 1}, updates: 5, horizon: 60s}",
                "{kind: stream, writes: {per_s: 1}, horizon: 0s}",
                "{kind: stream, writes: {per_s: 1}, apply: {service_ms: {exponential: {maen: 1}}}}",
                "{kind: stream, writes: {per_s: 1}, apply: {service_ms: {exponential: {mean: 1,"
                        + " rate: 1}}}}",
                "{kind: stream, writes: {per_s: 1}, method: guess}",
                "{kind: stream, writes: {per_s: 1}, ask: }",
                "{kind: stream}",
                "{kind: calculate, what: mmc, servers: 2, arrivals_per_s: 1}",
                "{kind: calculate, what: magic}",
                "{kind: calculate, what: wilson, failures: 3, n: 100, confidence: 0.95, k: 1}",
                "{kind: calculate, what: availability, serial: [0.9], parallel: [0.9]}",
                "{kind: guess}",
                "{schema: planisphere/model/v2, kind: calculate, what: detection}",
            })
    void whatTheReaderRefusesIsRefused(String yaml) {
        assertThatThrownBy(() -> file(yaml).prepared(null)).isInstanceOf(ModelFileException.class);
        assertThat(accepts(yaml)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void howValuesGoTogetherIsForTheReaderAlone(CrossField relation) {
        assertThat(refusal(relation.example).flatMap(CrossField::of)).contains(relation);
        assertThat(accepts(relation.example)).isTrue();
    }

    @Test
    void bothGiveTheSameVerdictOnFilesWithOneThingWrong() {
        SplittableRandom random = new SplittableRandom(1);
        int accepted = 0;
        for (int i = 0; i < 600; i++) {
            String sample = SAMPLES.get(i % SAMPLES.size());
            String yaml = Mutation.of(sample, random);
            Optional<String> refusal = refusal(yaml);
            boolean expected = refusal.flatMap(CrossField::of).isPresent() || refusal.isEmpty();
            accepted += expected ? 1 : 0;
            assertThat(accepts(yaml))
                    .as("%s%n%s", yaml, refusal.orElse("read"))
                    .isEqualTo(expected);
        }
        assertThat(accepted).isBetween(150, 450);
    }

    private static Optional<String> refusal(String yaml) {
        try {
            file(yaml).prepared(null);
            return Optional.empty();
        } catch (ModelFileException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static ModelFile file(String yaml) {
        return new ModelFile("model.yaml", yaml);
    }

    private static boolean accepts(String yaml) {
        JsonNode node = new YAMLMapper().readTree(yaml);
        return SCHEMA.validate(node).isEmpty();
    }
}
