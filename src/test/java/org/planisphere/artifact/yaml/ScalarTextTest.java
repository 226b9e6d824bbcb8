package org.planisphere.artifact.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.yaml.YamlNode.Scalar;

class ScalarTextTest {
    @Test
    void textIsQuotedOnlyWhereItNeedsQuotes() {
        assertThat(
                        List.of(
                                ScalarText.of("us-west-2", true),
                                ScalarText.of("10.20.0.0/16", true),
                                ScalarText.of("NO", true),
                                ScalarText.of("1.30", true),
                                ScalarText.of("010", true),
                                ScalarText.of("10:20", true),
                                ScalarText.of("2026-06-30", true),
                                ScalarText.of("16", true),
                                ScalarText.of("a: b", false),
                                ScalarText.of("it's", false),
                                ScalarText.of("a, b", false),
                                ScalarText.of("a, b", true),
                                ScalarText.of("a #b", false),
                                ScalarText.of("", false),
                                ScalarText.of("two\nlines", false)))
                .containsExactly(
                        "us-west-2",
                        "10.20.0.0/16",
                        "'NO'",
                        "'1.30'",
                        "'010'",
                        "'10:20'",
                        "'2026-06-30'",
                        "'16'",
                        "'a: b'",
                        "it's",
                        "a, b",
                        "'a, b'",
                        "'a #b'",
                        "''",
                        "\"two\\nlines\"");
    }

    @Test
    void whateverIsWrittenReadsBackAsTheSameText() throws YamlRefusedException {
        String letters = "ab 1.:#,[]{}&*!|>'\"%@`-?~=\\\t\u00E9\uD83C\uDF0D\n";
        int[] points = letters.codePoints().toArray();
        Random random = new Random(7);
        for (int n = 0; n < 3_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String whole = text.toString();
            YamlDocument document =
                    YamlParser.parse(
                            "block: %s\nflow: {a: %s, b: [%s]}\n"
                                    .formatted(
                                            ScalarText.of(whole, false),
                                            ScalarText.of(whole, true),
                                            ScalarText.of(whole, true)));
            for (String pointer : List.of("/block", "/flow/a", "/flow/b/0")) {
                assertThat(document.node(pointer))
                        .as("seed 7, text <%s> at %s", whole, pointer)
                        .get()
                        .extracting(node -> ((Scalar) node).text())
                        .isEqualTo(whole);
            }
        }
    }
}
