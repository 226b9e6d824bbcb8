package org.planisphere.artifact.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class YamlParserTest {
    private static final Pattern LEAK =
            Pattern.compile("\\w+Exception|\\bat [a-z]\\.|\\[Source:|org\\.|<block|<stream|null");

    private record Refusal(String text, String said) {}

    private static final List<Refusal> REFUSALS =
            List.of(
                    new Refusal(
                            "a: 1\nvpc_cidr: x\nb: 2\n'vpc_cidr': y\n",
                            "4:1: vpc_cidr is given twice (first in line 2). Keep one."),
                    new Refusal(
                            "a: &res x\n",
                            "1:4: anchors (&res) are not supported here. Remove it and write the"
                                    + " value out where it is needed."),
                    new Refusal(
                            "a: 1\nb: *res\n",
                            "2:4: aliases (*res) are not supported here. Write the value out."),
                    new Refusal(
                            "a:\n  <<: {b: 1}\n",
                            "2:3: merge keys (<<) are not supported here. Write the values out."),
                    new Refusal(
                            "a: 1\nb: !!javax.script.ScriptEngineManager [x]\n",
                            "2:4: the tag !!javax.script.ScriptEngineManager is not allowed in a"
                                    + " plan. Remove it."),
                    new Refusal(
                            "a: !local x\n",
                            "1:4: the tag !local is not allowed in a plan. Remove it."),
                    new Refusal(
                            "region: {}\n---\nregion: {}\n",
                            "2:1: a second document starts here (---). Keep one region a file."),
                    new Refusal(
                            "- a\n- b\n",
                            "1:1: the file is a list, not keys with values. Start it with a key such"
                                    + " as region: or plan:."),
                    new Refusal(
                            "just text\n",
                            "1:1: the file is one piece of text, not keys with values. Start it with"
                                    + " a key such as region: or plan:."),
                    new Refusal(
                            "",
                            "1:1: the file is empty. Write a region artifact or a plan into it."),
                    new Refusal(
                            "# only\n\n# comments\n",
                            "1:1: the file holds nothing but comments or blank lines. Write a region"
                                    + " artifact or a plan into it."),
                    new Refusal(
                            "\0\0\0\0",
                            "1:1: the file holds only zero bytes. Its contents were lost; put a"
                                    + " backup in its place."),
                    new Refusal(
                            "a: 1\nb: x\0y\n",
                            "2:5: this line holds a control character (U+0000). Delete it."),
                    new Refusal(
                            "a: 1\nb: x\u200By\n",
                            "2:5: this line holds an invisible character (U+200B). Delete it."),
                    new Refusal(
                            "a: 1\nb: \u202Ex\n",
                            "2:4: this line holds an invisible character (U+202E). Delete it."),
                    new Refusal(
                            "a:\n\u00A0 b: 1\n",
                            "2:1: this line starts with a no-break space (U+00A0). YAML indents with"
                                    + " spaces: replace it by a space."),
                    new Refusal(
                            "a:\n\tb: 1\n",
                            "2:1: this line starts with a tab. YAML indents with spaces: replace it"
                                    + " by 2 spaces."),
                    new Refusal(
                            "a:\n  b: 1\n  \tc: 2\n",
                            "3:3: this line starts with a tab. YAML indents with spaces: replace it"
                                    + " by 2 spaces."),
                    new Refusal(
                            "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n",
                            "2:1: unresolved merge conflict (<<<<<<< HEAD). Resolve it, then open"
                                    + " again."),
                    new Refusal(
                            "a: 1\nb: \"never\nc: 2\n",
                            "2:4: this text is opened with \" but never closed. Add \" at its end."),
                    new Refusal(
                            "a: 1\nb: [x, y\nc: 2\n",
                            "2:4: this list is opened with [ but never closed. Add ] or remove [."),
                    new Refusal(
                            "a: 1\nb: {x: 1\n",
                            "2:4: this mapping is opened with { but never closed. Add } or remove"
                                    + " {."),
                    new Refusal(
                            "b: {x: 1 y: 2}\n",
                            "1:11: a comma or } is missing before this. Add a comma between the"
                                    + " values, or put the value in quotes."),
                    new Refusal(
                            "a: b: c\n",
                            "1:5: no value can start at this colon. Put text that holds a colon in"
                                    + " quotes, or check the indentation of the line."),
                    new Refusal(
                            "a:\n  b: 1\n c: 2\n",
                            "3:2: this line fits none of the lines above it. Indent it like the"
                                    + " lines it belongs to."),
                    new Refusal(
                            "a: 1\nword\nb: 2\n",
                            "2:1: this line is neither a key with a value nor a list item. Add a"
                                    + " colon and a space behind the key, or a dash and a space before"
                                    + " the item."),
                    new Refusal(
                            "a: \"x\"# y\n",
                            "1:7: a comment starts right behind the closing quote. Put a space"
                                    + " before #."),
                    new Refusal(
                            "a:\n  b: 'x\n\n  y'\n",
                            "4:3: this line goes on with the value above, but is not indented."
                                    + " Indent it further than the key above."),
                    new Refusal(
                            "a:\n  b: [\n  x\n  ]\n",
                            "3:3: this line goes on with the value above, but is not indented."
                                    + " Indent it further than the key above."),
                    new Refusal(
                            "a: @x\n",
                            "1:4: a value cannot start with @. Put the value in quotes."),
                    new Refusal(
                            "a: \"\\q\"\n",
                            "1:6: a backslash in double quotes starts a code, and this is none."
                                    + " Write \\\\ for a backslash, or use single quotes."),
                    new Refusal(
                            "? [a, b]\n: 1\n",
                            "1:3: a key must be one word or text, not a list or a mapping. Put the"
                                    + " key in quotes, or indent the lines below it."),
                    new Refusal(
                            "'': 1\n",
                            "1:1: there is no key before this colon. Write a key, or remove it."));

    private static String said(String text) {
        try {
            YamlParser.parse(text, Limits.MAX_ARTIFACT_BYTES);
            return "accepted";
        } catch (YamlRefusedException refused) {
            return refused.said();
        }
    }

    @Test
    void eachRefusalNamesThePlaceTheTroubleAndTheWayOut() {
        SoftAssertions softly = new SoftAssertions();
        for (Refusal refusal : REFUSALS) {
            softly.assertThat(said(refusal.text())).as(refusal.text()).isEqualTo(refusal.said());
        }
        softly.assertAll();
    }

    @Test
    void whatLooksOddButIsAllowedIsRead() throws YamlRefusedException {
        String text =
                """
                \uFEFF--- # one document may say so
                "quoted key": 'it''s'
                text: |
                  a line
                  \tand a tab that is part of it
                emoji: \uD83D\uDC69\u200D\uD83D\uDE80
                url: http://example.org/#part
                empty:
                list:
                - a
                -
                flow: [
                  b, {c: "d
                    e"} ]
                more: {
                  f: g,
                # a comment
                }
                ...
                """;

        YamlNode.Mapping root = YamlParser.parse(text).root();

        assertThat(root.entries())
                .extracting(entry -> entry.key().text())
                .containsExactly(
                        "quoted key", "text", "emoji", "url", "empty", "list", "flow", "more");
        assertThat(FlowText.of(root))
                .isEqualTo(
                        "{\"quoted key\": 'it''s', text: \"a line\\n\\tand a tab that is part of"
                                + " it\\n\", emoji: \uD83D\uDC69\u200D\uD83D\uDE80,"
                                + " url: http://example.org/#part, empty: , list: [a, ],"
                                + " flow: [b, {c: \"d e\"}], more: {f: g}}");
    }

    @Test
    void everyNestingBeyondTheLimitIsRefusedWithItsPlace() {
        for (int depth : List.of(51, 1_000, 15_000)) {
            assertNested("a: " + "[".repeat(depth));
            assertNested("a: " + "{b: ".repeat(depth));
            assertNested("a:\n  " + "- ".repeat(depth) + "x");
        }
        assertNested("[".repeat(60_000));
        StringBuilder stairs = new StringBuilder();
        for (int level = 0; level < 300; level++) {
            stairs.append(" ".repeat(level)).append("k:\n");
        }
        assertNested(stairs.toString());
        assertThat(said("a: " + "[".repeat(49) + "]".repeat(49) + "\n")).isEqualTo("accepted");
        assertThat(said("a: " + "[".repeat(100_000)))
                .isEqualTo(
                        "1:1: this line has 100,003 characters; 65,536 is the most a line may have."
                                + " Break it into several lines.");
    }

    private static void assertNested(String text) {
        assertThat(said(text))
                .contains(
                        "nested 51 levels deep; 50 is the most a plan may have."
                                + " Take some levels out.");
    }

    @Test
    void nestingDoesNotNeedADeepStack() throws InterruptedException {
        List<String> answers = new ArrayList<>();
        String text = "[".repeat(60_000);
        Thread small = new Thread(null, () -> answers.add(said(text)), "small", 256 << 10);
        small.start();
        small.join();

        assertThat(answers).singleElement().asString().contains("nested 51 levels deep");
    }

    @Test
    void eachLimitNamesItsValueAndTheOneFound() {
        String line = "x".repeat(60_000);
        assertThat(said("a: |\n  " + line + "\n  " + line + "\n"))
                .isEqualTo(
                        "1:4: this value has 120,002 characters; 65,536 is the most a value may"
                                + " have. Shorten it, or keep the text in a file of its own.");
        assertThat(said("? " + "k".repeat(1_025) + "\n: 1\n"))
                .isEqualTo(
                        "1:3: this key has 1,025 characters; 1,024 is the most a key may have."
                                + " Shorten it.");
        String key = "k".repeat(60_000);
        for (String place : List.of("", "a: 1\n", "a: 1\nb:\n  - ", "a: 1\nb:\n  c: 2\n  ", "{")) {
            assertThat(said(place + key + ": 1" + (place.equals("{") ? "}" : "") + "\n"))
                    .as(place)
                    .endsWith(
                            "this key has 60,000 characters; 1,024 is the most a key may have."
                                    + " Shorten it.");
        }
        assertThat(said("a:\n  '" + key + "': 1\n"))
                .isEqualTo(
                        "2:3: this key has 60,000 characters; 1,024 is the most a key may have."
                                + " Shorten it.");
        assertThat(said("a:\n" + "- x\n".repeat(10_001)))
                .isEqualTo(
                        "10002:3: more than 10,000 items in one place; that is the most a plan may"
                                + " have. Remove some.");
        assertThat(said("a: 1\n".repeat(300_000)))
                .isEqualTo(
                        "1:1: the file is 2 MB; the most is 1 MB. Split it into several regions.");
    }

    @Test
    void halfACharacterIsRefusedByItsCode() throws YamlRefusedException {
        assertThat(said("a: 1\nb: \"x\\\\uD800\\uD800y\"\n"))
                .isEqualTo(
                        "2:13: this text holds the code of half a character (\\uD800). Write the"
                                + " character itself, or both of its halves.");
        assertThat(said("\"\\uD83D\\uDE80\\uDE80\": 1\n"))
                .startsWith("1:14: this text holds the code of half a character (\\uDE80).");
        assertThat(YamlParser.parse("a: \"\\uD83D\\uDE80\"\n").root().get("a"))
                .get()
                .extracting(node -> ((YamlNode.Scalar) node).text())
                .isEqualTo("\uD83D\uDE80");
    }

    @Test
    void aliasBombsAreRefusedAtTheFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(said(bomb.toString())).startsWith("1:5: anchors (&a0) are not supported here");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWhereTheyStand() {
        byte[] latin = "a: 1\nb: Gr\u00FCn\n".getBytes(Charset.forName("windows-1252"));
        byte[] cut = {'a', ':', ' ', (byte) 0xE2, (byte) 0x82};

        assertThat(decoded(latin))
                .isEqualTo(
                        "2:6: this byte (0xFC) is not UTF-8. Save the file as UTF-8; it looks like"
                                + " Windows-1252.");
        assertThat(decoded(cut)).startsWith("1:4: this byte (0xE2) is not UTF-8.");
        assertThat(decoded("a: 1\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("1:1: the file is written in UTF-16. Save the file as UTF-8.");
        assertThat(decoded("\uFEFFa: \u20AC\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\uFEFFa: \u20AC\n");
    }

    private static String decoded(byte[] bytes) {
        try {
            return Utf8.decode(bytes);
        } catch (YamlRefusedException refused) {
            return refused.said();
        }
    }

    /// Ten thousand damaged texts from one seed: each is read or refused within the file, in words.
    @Test
    void damagedTextsAreReadOrRefusedInWords() {
        String whole =
                """
                region:
                  name: us-west-2   # a comment
                  tags: {a: 'b', c: "d"}
                list:
                  - type: peering
                    routes: [10.0.0.0/8, x]
                  - y
                text: |
                  one
                """;
        String noise = "[]{}:,-#&*!|>'\"%@`\t\n ?~x\u200B\0\uD83D\u2028<>=\\";
        Random random = new Random(20261121);
        int refused = 0;
        int atStart = 0;
        for (int n = 0; n < 10_000; n++) {
            StringBuilder text = new StringBuilder(whole);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, noise.charAt(random.nextInt(noise.length())));
                    default -> text.setCharAt(at, noise.charAt(random.nextInt(noise.length())));
                }
            }
            try {
                YamlParser.parse(text.toString());
            } catch (YamlRefusedException refusal) {
                refused++;
                atStart += refusal.line() == 1 && refusal.column() == 1 ? 1 : 0;
                assertThat(refusal.said()).as(text.toString()).doesNotContainPattern(LEAK);
                assertThat(refusal.line())
                        .as(text + "\n" + refusal.said())
                        .isBetween(1, new Lines(text.toString()).count());
                assertThat(refusal.advice()).endsWith(".");
            }
        }
        assertThat(refused).isGreaterThan(2_000);
        assertThat(atStart).isLessThan(refused / 50);
    }
}
