package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;

final class ValidateCommandTest {
    @Test
    void theStorefrontHasNoError() {
        CommandRun run = CommandRun.of("validate", "samples/storefront", "--format", "json");

        assertThat(run.status()).isEqualTo(0);
        assertThat(Json.read(run.out()).path("summary").path("error").asInt()).isZero();
    }

    @Test
    void theBrokenPlanShowsADozenRulesEachWithItsPlace() {
        CommandRun run = CommandRun.of("validate", "samples/broken", "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        Set<String> rules = new TreeSet<>();
        for (JsonNode finding : Json.read(run.out()).path("findings")) {
            rules.add(finding.path("rule").asString());
            assertThat(finding.path("line").asInt()).isPositive();
            assertThat(finding.path("column").asInt()).isPositive();
        }
        assertThat(rules).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theKeysOfAFindingStandInTheirFixedOrder() {
        CommandRun run = CommandRun.of("validate", "samples/broken", "--format", "json");

        List<String> keys = new ArrayList<>();
        Json.read(run.out()).path("findings").get(0).forEachEntry((key, value) -> keys.add(key));
        assertThat(keys)
                .containsExactly(
                        "rule",
                        "severity",
                        "region",
                        "file",
                        "line",
                        "column",
                        "pointer",
                        "message",
                        "fix",
                        "source",
                        "advice",
                        "waived");
    }

    @Test
    void aWarningFailsOnlyWhereItWasAskedTo(@TempDir Path folder) throws Exception {
        Path artifact =
                Files.writeString(
                        folder.resolve("a.yaml"),
                        """
                        schema: planisphere/region/v1
                        region: {name: eu-west-1, type: lightweight, provider: aws, zonez: 2}
                        """);

        assertThat(CommandRun.of("validate", artifact.toString()).status()).isEqualTo(0);
        assertThat(CommandRun.of("validate", artifact.toString(), "--fail-on", "warning").status())
                .isEqualTo(1);
    }

    @Test
    void sarifHoldsEachFindingWithItsRuleAndPlace() {
        CommandRun run = CommandRun.of("validate", "samples/broken", "--format", "sarif");

        JsonNode results = Json.read(run.out()).path("runs").get(0).path("results");
        JsonNode tab = results.get(0);
        assertThat(tab.path("ruleId").asString()).isEqualTo("SYN-001");
        assertThat(tab.path("level").asString()).isEqualTo("error");
        assertThat(tab.path("locations").get(0).path("physicalLocation"))
                .isEqualTo(
                        Json.read(
                                """
                                {"artifactLocation": {"uri": "regions/af-south-1.yaml"},
                                 "region": {"startLine": 5, "startColumn": 1}}
                                """));
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(CommandRun.of("validate", "samples/broken", "--format", "json"))
                .isEqualTo(CommandRun.of("validate", "samples/broken", "--format", "json"));
    }

    @Test
    void aRuleIsExplainedWithoutAPlan() {
        CommandRun run = CommandRun.of("validate", "--explain", "net-004");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("NET-004  Connected regions have blocks apart from each other\n")
                .contains("Addresses: error, with a quick fix")
                .contains("\nWhat to do\n")
                .contains("Source: Amazon VPC Peering Guide");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }

    @Test
    void thePageOfARuleTellsWhichLimitsItKnowsAndWhereItHasToBeSilent() {
        CommandRun run = CommandRun.of("validate", "--explain", "NET-010");

        assertThat(run.out())
                .contains("vpc.cidr.blocks of AWS: 5, adjustable to 50")
                .contains("vpc.cidr.blocks of Azure and Google Cloud: not known");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }

    @Test
    void aRuleThatDoesNotExistIsWrongUsageAndTheNearestIsOffered() {
        CommandRun run = CommandRun.of("validate", "--explain", "NET-0004");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no rule NET-0004").contains("NET-004");
    }

    @Test
    void aRuleOfThePlansOwnIsExplainedWithThePlan() {
        CommandRun run =
                CommandRun.of(
                        "validate",
                        "--explain",
                        "org-002",
                        "src/test/resources/org/planisphere/policies/broken-rules");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("ORG-002  ")
                .contains("Your organisation: warning, mended by hand")
                .contains("store.rpo_seconds > 300")
                .contains("Source: policies in plan.yaml");
    }
}
