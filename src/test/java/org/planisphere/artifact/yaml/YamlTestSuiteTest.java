package org.planisphere.artifact.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cases that YAML's own authors test parsers with (yaml/yaml-test-suite, branch data,
/// 2022-01-17, MIT): each is read to the value given there, or refused with its place.
///
/// A plan may use a part of YAML only, so many are refused; none may be read as something else.
class YamlTestSuiteTest {
    private static final Path CASES = Path.of("../shared/data/third-party/yaml-test-suite.jsonl");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ALL = 402;

    /// What became of the cases.
    private int read;

    private int refused;

    @Test
    void everyCaseIsReadToItsValueOrRefusedWithItsPlace() throws IOException {
        assumeTrue(Files.exists(CASES), "the test suite is not beside this checkout");
        SoftAssertions softly = new SoftAssertions();
        List<String> cases = Files.readAllLines(CASES);
        for (String line : cases) {
            check(JSON.readTree(line), softly);
        }
        softly.assertAll();
        assertThat(cases).hasSize(ALL);
        assertThat(read + refused).isEqualTo(ALL);
        assertThat(read).as("cases that are read").isGreaterThanOrEqualTo(80);
    }

    private void check(JsonNode test, SoftAssertions softly) {
        String text = test.get("yaml").asString();
        String name = test.get("id").asString() + " " + test.get("title").asString();
        try {
            Mapping root = YamlParser.parse(text).root();
            read++;
            softly.assertThat(test.get("error").asBoolean()).as("%s is no YAML", name).isFalse();
            if (test.has("json")) {
                softly.assertThat(value(root))
                        .as(name + "\n" + text)
                        .isEqualTo(value(JSON.readTree(test.get("json").asString())));
            }
        } catch (YamlRefusedException refusal) {
            refused++;
            Lines lines = new Lines(text);
            softly.assertThat(refusal.line()).as(name).isBetween(1, lines.count());
            softly.assertThat(refusal.column())
                    .as("%s: %s", name, refusal.said())
                    .isBetween(1, width(text, lines, refusal.line()) + 1);
        }
    }

    private static int width(String text, Lines lines, int line) {
        int start = lines.offset(line, 1);
        return text.codePointCount(start, lines.contentEnd(start));
    }

    /// A tree as lists, maps and scalars; a plain scalar as the value that JSON would write for it.
    private static @Nullable Object value(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar.isPlain() ? plain(scalar) : scalar.text();
            case Sequence list -> {
                List<@Nullable Object> items = new ArrayList<>();
                list.items().forEach(item -> items.add(value(item)));
                yield items;
            }
            case Mapping mapping -> {
                Map<String, @Nullable Object> entries = new LinkedHashMap<>();
                for (Entry entry : mapping.entries()) {
                    entries.put(entry.key().text(), value(entry.value()));
                }
                yield entries;
            }
        };
    }

    /// Numbers are compared as decimals: `1.50` and `1.5` are one value.
    private static @Nullable Object plain(Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNull()) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")
                ? new BigDecimal(text).stripTrailingZeros()
                : text;
    }

    private static @Nullable Object value(JsonNode json) {
        if (json.isObject()) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            json.properties()
                    .forEach(entry -> entries.put(entry.getKey(), value(entry.getValue())));
            return entries;
        }
        if (json.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            json.forEach(item -> items.add(value(item)));
            return items;
        }
        if (json.isNumber()) {
            return json.decimalValue().stripTrailingZeros();
        }
        if (json.isBoolean()) {
            return json.asBoolean();
        }
        return json.isNull() ? null : json.asString();
    }
}
