package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.history.PlanCommits;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;

final class DriftCommandTest {
    @TempDir private Path folder;

    @BeforeEach
    void twoRegionsThatShallMatch() throws IOException {
        write(
                "plan.yaml",
                """
                schema: planisphere/plan/v1
                plan: {name: two}
                regions:
                  - file: a.yaml
                  - file: b.yaml
                drift: {allowed: [{path: networking.nat, reason: the second has one zone}]}
                """);
        write(
                "a.yaml",
                """
                region: {name: a, type: full}
                networking: {vpc_cidr: 10.10.0.0/16, nat: per-zone}
                services:
                  deploy:
                    - api-gateway
                    - {name: cart, version: 1.4.0}
                """);
        write(
                "b.yaml",
                """
                region: {name: b, type: full, mirrors: a}
                networking: {vpc_cidr: 10.20.0.0/16, nat: shared}
                services:
                  deploy:
                    - {name: cart, version: 1.3.0}
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void aGitHistoryTellsWhenTheTwoMatchedLast() throws Exception {
        try (PlanCommits commits = PlanCommits.in(folder)) {
            String now = Files.readString(folder.resolve("b.yaml"));
            String match =
                    commits.write(
                                    "b.yaml",
                                    Files.readString(folder.resolve("a.yaml"))
                                            .replace("name: a,", "name: b, mirrors: a,"))
                            .commit("2026-01-02");
            String broken = commits.write("b.yaml", now).commit("2026-02-03");

            assertThat(drift("--as-of", "2026-02-05").out())
                    .contains(
                            "a and b: 2 differences, 2 allowed.\n  They matched last 34 days ago, on"
                                    + " 2026-01-02 (%s), and differ since 2026-02-03 (%s).\n"
                                            .formatted(match, broken));
            JsonNode told =
                    Json.read(drift("--format", "json").out())
                            .path("compared")
                            .get(0)
                            .path("last_matched");
            assertThat(told.path("commit").asString()).isEqualTo(match);
            assertThat(told.path("at").asString()).isEqualTo("2026-01-02T12:00:00Z");
            assertThat(told.path("differs_since_commit").asString()).isEqualTo(broken);
            assertThat(told.path("whole_history").asBoolean()).isTrue();
        }
    }

    @Test
    void whereNoRepositoryIsNothingIsSaidOfThePast() {
        assertThat(drift().out()).doesNotContain("matched last");
        assertThat(Json.read(drift("--format", "json").out()).path("compared").get(0).size())
                .isEqualTo(2);
    }

    private CommandRun drift(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "drift";
        arguments[1] = folder.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void whatCountsComesFirstWithItsPlaceAndWhatIsAllowedWithItsReason() {
        CommandRun run = drift();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replaceAll(" +", " ").replace(folder.toString(), "P"))
                .startsWith(
                        """
                        a and b: 2 differences, 2 allowed.
                         error DRF-001 services.deploy[api-gateway] api-gateway, nothing P/a.yaml:5:7
                         warning DRF-002 services.deploy[cart].version 1.4.0, 1.3.0 P/a.yaml:6:29
                         allowed - networking.vpc_cidr 10.10.0.0/16, 10.20.0.0/16 (each region has its own)
                         allowed - networking.nat per-zone, shared (the second has one zone)

                        Specs, as gates name them:
                         a sha256:""");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonHoldsTheKeysThatOthersRelyOn() {
        JsonNode result = Json.read(drift("--format", "json").out());

        assertThat(result.propertyNames()).startsWith("schema");
        assertThat(result.path("schema").asString()).isEqualTo("planisphere/drift/v1");
        JsonNode version = result.path("differences").get(3);
        assertThat(version.propertyNames())
                .startsWith(
                        "left",
                        "right",
                        "pointer",
                        "left_value",
                        "right_value",
                        "kind",
                        "allowed",
                        "rule");
        assertThat(version.path("pointer").asString()).isEqualTo("/services/deploy/1/version");
        assertThat(version.path("left_value").asString()).isEqualTo("1.4.0");
        assertThat(version.path("kind").asString()).isEqualTo("changed");
        assertThat(version.path("allowed").asBoolean()).isFalse();
        assertThat(result.path("differences").get(2).path("right_value").isNull()).isTrue();
        assertThat(result.path("differences").get(2).path("kind").asString()).isEqualTo("missing");
    }

    @Test
    void onlyDifferencesOfTheWeightAskedForEndWithOne() throws IOException {
        write("b.yaml", Files.readString(folder.resolve("b.yaml")) + "    - api-gateway\n");

        assertThat(drift().status()).isEqualTo(0);
        assertThat(drift("--fail-on", "warning").status()).isEqualTo(1);
        write("b.yaml", Files.readString(folder.resolve("b.yaml")).replace("1.3.0", "1.4.0"));
        assertThat(drift("--fail-on", "warning").status()).isEqualTo(0);
    }

    @Test
    void aRegionThatMirrorsAMissingOneIsNamed() throws IOException {
        write("b.yaml", "region: {name: b, type: full, mirrors: c}\n");
        CommandRun run = drift();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("No two regions of this plan shall match.");
        assertThat(run.err()).contains("b.yaml:1:40: b mirrors c, which is not in this plan.");
    }

    @Test
    void anotherPlanIsHeldAgainstThisOneRegionByRegion() throws IOException {
        Path other = folder.resolve("released");
        Files.createDirectories(other);
        Files.writeString(
                other.resolve("plan.yaml"),
                "schema: planisphere/plan/v1\nplan: {name: r}\nregions:\n  - file: a.yaml\n  - file: c.yaml\n");
        Files.writeString(
                other.resolve("a.yaml"),
                Files.readString(folder.resolve("a.yaml")).replace("10.10.", "10.11."));
        Files.writeString(other.resolve("c.yaml"), "region: {name: c, type: read-only}\n");

        CommandRun run = drift("--against", other.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(Json.read(run.out()).path("differences"))
                .extracting(
                        it ->
                                it.path("left").asString()
                                        + " "
                                        + it.path("path").asString()
                                        + " "
                                        + it.path("kind").asString()
                                        + " "
                                        + it.path("allowed").asBoolean())
                .containsExactly(
                        "a networking.vpc_cidr changed false",
                        "b region missing false",
                        "c region extra false");
        assertThat(drift("--against", folder.resolve("nowhere").toString()).status()).isEqualTo(2);
    }

    @Test
    void aTerraformStateIsHeldAgainstThePlanAndNothingOfItIsDropped() throws IOException {
        write(
                "a.yaml",
                Files.readString(folder.resolve("a.yaml")).replace("name: a,", "name: us-west-2,"));
        write("b.yaml", "region: {name: us-east-1, type: full}\n");
        String state = "src/test/resources/org/planisphere/artifact/reality/west.tfstate";

        CommandRun run = drift("--against", state, "--format", "json", "--fail-on", "warning");

        assertThat(run.status()).isEqualTo(1);
        JsonNode result = Json.read(run.out());
        assertThat(result.path("differences"))
                .extracting(
                        it ->
                                "%s %s %s"
                                        .formatted(
                                                it.path("left").asString(),
                                                it.path("kind").asString(),
                                                it.path("path").asString()))
                .contains(
                        "us-west-2 changed networking.vpc_cidr",
                        "us-west-2 changed networking.nat",
                        "us-west-2 missing services.deploy[cart]",
                        "us-west-2 extra services.deploy[checkout]",
                        "eu-central-1 extra region");
        assertThat(result.path("differences"))
                .allSatisfy(it -> assertThat(it.path("rule").asString()).isEqualTo("DRF-005"));
        assertThat(result.path("not_understood"))
                .extracting(it -> it.path("type").asString() + " " + it.path("count").asInt())
                .containsExactly("aws_iam_role 1", "aws_route_table 2");
        assertThat(run.err())
                .contains("nothing of us-east-1 is in it, so that region was not compared.")
                .contains("1 resource in no region that it tells of.");
        assertThat(drift("--against", state).out())
                .contains("Not understood, and so not compared:");
    }

    @Test
    void aFileThatIsNoInventoryIsRefusedWithItsPlace() throws IOException {
        write("x.tfstate", "{\n  \"version\": 4,\n  \"resources\": 7\n}\n");

        CommandRun run = drift("--against", folder.resolve("x.tfstate").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("x.tfstate:3:16: resources is '7' and has to be a list.");
        assertThat(drift("--against", folder.resolve("gone.tfstate").toString()).err())
                .contains("gone.tfstate: there is no such file.");
    }

    @Test
    void anExportThatSomebodyEditedOrThatIsOldIsTold() throws IOException {
        Path export = folder.resolve("out");
        String plan = "samples/mvp";
        CommandRun.of("export", plan, "--to", export.toString());
        assertThat(
                        CommandRun.of(
                                        "drift",
                                        plan,
                                        "--against",
                                        export.toString(),
                                        "--fail-on",
                                        "warning")
                                .status())
                .isEqualTo(0);

        Path variables = export.resolve("infra/regions/us-east-1.auto.tfvars.json");
        Files.writeString(variables, Files.readString(variables) + "\n");
        CommandRun edited =
                CommandRun.of(
                        "drift", plan, "--against", export.toString(), "--fail-on", "warning");

        assertThat(edited.status()).isEqualTo(1);
        assertThat(edited.out())
                .contains("DRF-008")
                .contains("infra/regions/us-east-1.auto.tfvars.json")
                .contains("edited since it was exported");
        Files.writeString(export.resolve("planisphere-manifest.json"), "{}");
        assertThat(CommandRun.of("drift", plan, "--against", export.toString()).err())
                .contains("planisphere-manifest.json:1:1: this is no manifest of an export.");
    }
}
