package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;

final class SimulateCommandTest {
    @TempDir private Path folder;

    @BeforeEach
    void aPlanWithOneWriteASecond() throws IOException {
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: {name: pair}
                regions: [{file: a.yaml}, {file: b.yaml}]
                scenarios:
                  - {name: calm, duration: 1h, events: []}
                  - name: storm
                    duration: 1h
                    events: [{at: 10m, lose: {region: us-west-2, for: 5m}}]
                """);
        Files.writeString(
                folder.resolve("a.yaml"),
                """
                region: {name: us-east-1, type: full, provider: aws, purpose: primary}
                data: {stores: [{name: orders, role: primary}]}
                """);
        Files.writeString(
                folder.resolve("b.yaml"),
                """
                region: {name: us-west-2, type: full, provider: aws, purpose: primary-failover}
                data:
                  stores:
                    - name: orders
                      role: replica
                      source: us-east-1
                      replication: {mode: async, write_rate_per_s: 1, apply_rate_per_s: 50}
                """);
    }

    @Test
    void oneSeedGivesTheSameBytesAndAnotherSeedAnotherSample() {
        CommandRun first = simulate("--seed", "42", "--format", "json");

        assertThat(simulate("--seed", "42", "--format", "json")).isEqualTo(first);
        assertThat(simulate("--seed", "43", "--format", "json").out()).isNotEqualTo(first.out());
    }

    @Test
    void theKeysOfTheResultStandInTheirFixedOrder() {
        List<String> keys = new ArrayList<>();
        json().forEachEntry((key, value) -> keys.add(key));

        assertThat(keys)
                .containsExactly(
                        "schema",
                        "plan",
                        "scenario",
                        "seed",
                        "runs",
                        "engine",
                        "streams",
                        "failovers",
                        "reads",
                        "conflicts",
                        "assumptions",
                        "duration_s",
                        "bands",
                        "partial_failures",
                        "link_failures");
    }

    @Test
    void aStreamHasItsLagAndNoPointsOfAChart() {
        JsonNode stream = json().path("streams").get(0);

        assertThat(stream.path("store").asString()).isEqualTo("orders");
        assertThat(stream.path("mode").asString()).isEqualTo("async");
        // Half of a round trip of about 60 ms, shipping, and 20 ms of work.
        assertThat(stream.path("apply_lag_ms").path("p50").asDouble()).isBetween(30.0, 90.0);
        assertThat(stream.has("series")).isFalse();
    }

    @Test
    void theFirstScenarioIsTheUsualOneAndAnotherCanBeNamed() {
        assertThat(json().path("scenario").asString()).isEqualTo("calm");

        CommandRun storm = simulate("--scenario", "storm", "--format", "json");
        assertThat(Json.read(storm.out()).path("bands"))
                .isEqualTo(
                        Json.read(
                                """
                                [{"region": "us-west-2", "from_s": 600.0, "to_s": 900.0,
                                  "capacity_share": 0.0}]
                                """));
    }

    @Test
    void aHalfBrokenRegionIsToldInSentences() throws IOException {
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: {name: pair}
                regions: [{file: a.yaml}, {file: b.yaml}]
                scenarios:
                  - name: faint
                    duration: 1h
                    events:
                      - {at: 10m, degrade: {region: us-east-1, error_ratio: 0.4, for: 20m}}
                      - {at: 40m, cut: {link: [us-east-1, us-west-2], for: 5m}}
                """);

        assertThat(simulate("--runs", "1").out())
                .contains(
                        """
                        us-east-1 half broken from 00:10 to 00:30: capacity 60 %, 40 % of requests fail
                          How many requests fail is not known: the plan tells no load of this region.
                          Users are hurt for 20 min.
                          No health check is planned that could notice.
                          No SLO of errors is stated whose alarm could notice.
                        """,
                        "The way between us-east-1 and us-west-2 from 00:40 to 00:45: cut\n");
    }

    @Test
    void anUnknownScenarioIsRefusedWithTheOnesThereAre() {
        CommandRun run = simulate("--scenario", "quake");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("planisphere: pair has no scenario 'quake'; it has 'calm', 'storm'.");
    }

    @Test
    void theTextNamesEachCopyAndEveryAssumption() {
        String text = simulate().out();

        assertThat(text)
                .startsWith("pair, calm: seed 42, 3 runs\n")
                .contains("orders  us-east-1  us-west-2")
                .contains("\nAssumptions\n  ");
    }

    @Test
    void aPlanAndAModelAtOnceAreRefused() {
        CommandRun run = CommandRun.of("simulate", folder.toString(), "--model", "m.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "planisphere: name a PLAN, or a model file with --model, and not both.");
    }

    @Test
    void aModelFileGivesItsResultAlone() throws Exception {
        Path model =
                Files.writeString(
                        folder.resolve("model.yaml"),
                        "kind: calculate\nwhat: k-staleness\nn: 3\nr: 1\nw: 1\nk: 2\n");

        assertThat(CommandRun.of("simulate", "--model", model.toString(), "--format", "json"))
                .isEqualTo(
                        new CommandRun(
                                0,
                                """
                                {
                                  "schema": "planisphere/model-result/v1",
                                  "kind": "calculate",
                                  "what": "k-staleness",
                                  "p_fresh": 0.5555555555555556
                                }
                                """,
                                "",
                                List.of()));
    }

    private JsonNode json() {
        return Json.read(simulate("--format", "json").out());
    }

    private CommandRun simulate(String... options) {
        List<String> args = new ArrayList<>(List.of("simulate", folder.toString()));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
