package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The page that says how far the engine agrees with published truth, with the figures of a run:
/// `-Dgolden.update=true` writes them anew.
class AgreementPageTest {
    private static final Path PAGE = Path.of("src/docs/simulation.md");
    private static final String START = "<!-- agreement -->\n";
    private static final String END = "<!-- end of agreement -->\n";
    private static final MathContext SHOWN = new MathContext(6);

    @TempDir private Path folder;

    @Test
    void theEngineAgreesWithWhatIsPublishedAndThePageSaysHowFar() throws IOException {
        StringBuilder table =
                new StringBuilder(
                        """
                        | Case | What | Published | Engine | Apart | Allowed |
                        |---|---|---:|---:|---:|---:|
                        """);
        for (JsonNode published : published()) {
            JsonNode result = result(published);
            table.append(
                    "| %s | **%s** (%s) | | | | |\n"
                            .formatted(
                                    text(published, "case"),
                                    text(published, "title"),
                                    text(published, "source")));
            for (JsonNode expected : published.path("expect")) {
                table.append(row(text(published, "case"), expected, result));
            }
        }
        String page = Files.readString(PAGE);
        int from = page.indexOf(START) + START.length();
        int to = page.indexOf(END);
        String now = page.substring(0, from) + table + page.substring(to);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, now);
        }
        assertThat(now).isEqualTo(Files.readString(PAGE));
    }

    private static JsonNode published() throws IOException {
        try (InputStream in = AgreementPageTest.class.getResourceAsStream("published.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(in));
        }
    }

    /// What the program prints for a model.
    private JsonNode result(JsonNode published) throws IOException {
        ObjectNode model = (ObjectNode) published.path("model").deepCopy();
        model.put("schema", "planisphere/model/v1");
        Path file = folder.resolve(text(published, "case") + ".yaml");
        Files.writeString(file, JsonMapper.shared().writeValueAsString(model));
        CommandRun run = CommandRun.of("simulate", "--model", file.toString(), "--format", "json");
        assertThat(run.err()).as(text(published, "case")).isEmpty();
        assertThat(run.status()).as(text(published, "case")).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static String row(String of, JsonNode expected, JsonNode result) {
        JsonNode found = result.at(text(expected, "at"));
        String what = of + ": " + text(expected, "what");
        assertThat(found.isNumber()).as("%s in %s", what, result).isTrue();
        double is = expected.path("is").asDouble();
        boolean absolute = expected.path("abs").asBoolean(false);
        double apart = Math.abs(found.asDouble() - is) / (absolute ? 1 : Math.abs(is));
        double within = expected.path("within").asDouble();
        assertThat(apart).as("%s: %s against %s", what, found, is).isLessThanOrEqualTo(within);
        String unit = expected.has("unit") ? " " + text(expected, "unit") : "";
        return "| | %s | %s%s | %s%s | %s | %s |\n"
                .formatted(
                        text(expected, "what"),
                        number(is),
                        unit,
                        number(found.asDouble()),
                        unit,
                        share(apart, absolute),
                        share(within, absolute));
    }

    private static String number(double value) {
        return new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /// A relative difference as percent; an absolute one as it is.
    private static String share(double value, boolean absolute) {
        if (value < 1e-9) {
            return "0";
        }
        String digits =
                new BigDecimal(absolute ? value : 100 * value)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString();
        return absolute ? digits : String.format(Locale.ENGLISH, "%s %%", digits);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString();
    }
}
