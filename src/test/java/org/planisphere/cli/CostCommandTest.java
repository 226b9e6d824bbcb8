package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;

final class CostCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"storefront", "mvp", "three-clouds"})
    void thePlanCostsWhatItsRegionsAndLinksCost(String sample) {
        JsonNode cost = json("samples/" + sample);

        BigDecimal parts = BigDecimal.ZERO;
        for (JsonNode region : cost.path("regions")) {
            BigDecimal items = BigDecimal.ZERO;
            for (JsonNode item : region.path("items")) {
                items = items.add(item.path("monthly").decimalValue());
            }
            BigDecimal expected = region.path("monthly").path("expected").decimalValue();
            assertThat(items).isCloseTo(expected, cents(region.path("items").size()));
            parts = parts.add(expected);
        }
        for (JsonNode link : cost.path("links")) {
            parts = parts.add(link.path("monthly").decimalValue());
        }
        assertThat(cost.path("monthly").path("expected").decimalValue())
                .isCloseTo(parts, cents(20));
    }

    @Test
    void aPriceOfThePlanComesBeforeTheShippedOne(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("books"));
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: {name: own, currency: USD}
                regions: [{file: a.yaml}]
                cost: {price_books: [books/ours.csv]}
                """);
        Files.writeString(
                folder.resolve("a.yaml"),
                """
                region: {name: us-east-1, type: full, provider: aws}
                services: {deploy: [{name: shop, replicas: 1, size: m6i.large}]}
                """);
        Files.writeString(
                folder.resolve("books/ours.csv"),
                """
                provider,region,item,unit,price,currency,effective_from,source
                aws,us-east-1,compute.m6i.large,hour,0.5,USD,2026-11-01,our contract
                """);

        JsonNode item = json(folder.toString()).path("regions").get(0).path("items").get(0);

        assertThat(item.path("unit_price").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(item.path("source").asString()).contains("our contract");
    }

    @Test
    void aBrokenPriceBookIsRefusedWithItsLine(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: {name: own, currency: USD}
                regions: [{file: a.yaml}]
                cost: {price_books: [ours.csv]}
                """);
        Files.writeString(folder.resolve("a.yaml"), "region: {name: us-east-1, type: full}\n");
        Files.writeString(
                folder.resolve("ours.csv"),
                """
                provider,region,item,unit,price,currency,effective_from,source
                aws,us-east-1,compute.m6i.large,hour,cheap,USD,2026-11-01,us
                """);

        CommandRun run = CommandRun.of("cost", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ours.csv:2").doesNotContain("Exception");
    }

    @Test
    void aPriceBookThatIsNotThereIsToldWhereItIsNamed(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                plan: {name: own, currency: USD}
                regions: [{file: a.yaml}]
                cost:
                  price_books: [ours.csv]
                """);
        Files.writeString(folder.resolve("a.yaml"), "region: {name: us-east-1, type: full}\n");

        CommandRun run = CommandRun.of("cost", folder.toString());
        CommandRun findings = CommandRun.of("validate", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("us-east-1");
        assertThat(run.err())
                .startsWith(
                        folder.resolve("plan.yaml")
                                + ":4:17: ours.csv could not be read: there is no such file.");
        assertThat(findings.status()).isEqualTo(1);
        assertThat(findings.out())
                .contains("plan.yaml:4:17: error SYN-001 ours.csv could not be read");
    }

    @Test
    void noCellOfTheTableIsAFormula(@TempDir Path folder) throws Exception {
        Path artifact =
                Files.writeString(
                        folder.resolve("a.yaml"),
                        """
                        region: {name: us-east-1, type: full, provider: aws}
                        services: {deploy: [{name: shop, replicas: 1, size: m6i.large}]}
                        cost: {usage: [{item: '=HYPERLINK("x")', quantity: 1}]}
                        """);

        CommandRun run = CommandRun.of("cost", artifact.toString(), "--format", "csv");

        assertThat(run.out()).contains("\"'=HYPERLINK(\"\"x\"\")").doesNotContain(",\"=HYPERLINK");
    }

    private static JsonNode json(String plan) {
        CommandRun run = CommandRun.of("cost", plan, "--format", "json");
        assertThat(run.err()).isEmpty();
        return Json.read(run.out());
    }

    private static org.assertj.core.data.Offset<BigDecimal> cents(int roundings) {
        return org.assertj.core.api.Assertions.within(
                new BigDecimal("0.005").multiply(BigDecimal.valueOf(roundings + 1L)));
    }
}
