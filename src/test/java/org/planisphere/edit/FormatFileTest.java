package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.workbench.session.OpenPlans;

class FormatFileTest {
    private static String formatted(String text) {
        return new FormatFile("a.yaml")
                .applyTo(Workspace.empty("test").with("a.yaml", text))
                .text("a.yaml")
                .orElseThrow();
    }

    @Test
    void indentationBecomesTwoSpacesAndCommentsMoveAlong() {
        assertThat(
                        formatted(
                                """
                                # head
                                region:
                                    # of the region
                                    name:   a    # beside
                                    tags:
                                            team: core
                                            # last of the tags
                                services:
                                     deploy:
                                     -   name: gate
                                         size: small
                                     -   vault
                                """))
                .isEqualTo(
                        """
                        # head
                        region:
                          # of the region
                          name: a    # beside
                          tags:
                            team: core
                            # last of the tags
                        services:
                          deploy:
                          - name: gate
                            size: small
                          - vault
                        """);
    }

    @Test
    void needlessQuotesGoAndOthersStay() {
        assertThat(
                        formatted(
                                """
                                name: "a"
                                'key': 'b c'
                                version: '17'
                                residency: "no"
                                list: ['x', 'y, z', "2026-06-30"]
                                """))
                .isEqualTo(
                        """
                        name: a
                        key: b c
                        version: '17'
                        residency: "no"
                        list: [x, 'y, z', "2026-06-30"]
                        """);
    }

    @Test
    void spacesAtLineEndsAndRepeatedBlankLinesGo() {
        assertThat(formatted("a: 1  \n\n\n\nb: 2\n\n\n")).isEqualTo("a: 1\n\nb: 2\n");
        assertThat(formatted("a: 1")).isEqualTo("a: 1\n");
        assertThat(formatted("a:   1\r\nb:\r\n    c: 2\r\n")).isEqualTo("a: 1\r\nb:\r\n  c: 2\r\n");
    }

    @Test
    void blockTextsKeepEverySpaceOfTheirs() {
        String text =
                """
                notes: |
                      first
                        second

                      third
                next:
                    long: >-
                        folded
                        text
                    after: 1
                """;

        assertThat(formatted(text))
                .isEqualTo(
                        """
                        notes: |
                              first
                                second

                              third
                        next:
                          long: >-
                              folded
                              text
                          after: 1
                        """);
    }

    @Test
    void aValueOverSeveralLinesMovesAsOne() {
        assertThat(
                        formatted(
                                """
                                a:
                                    list: [one,
                                        two,
                                        three]
                                    text: some words
                                        and more
                                """))
                .isEqualTo(
                        """
                        a:
                          list: [one,
                              two,
                              three]
                          text: some words
                              and more
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"storefront", "three-clouds", "mvp", "region-artifact"})
    void theSamplesAreInOrderAlreadyAndStayAsTheyAre(String sample) {
        Workspace plan = OpenPlans.sample(sample);
        for (String file : plan.paths()) {
            if (file.endsWith(".yaml")) {
                assertThat(new FormatFile(file).applyTo(plan).text(file))
                        .as(file)
                        .isEqualTo(plan.text(file));
            }
        }
    }

    @Test
    void formattingTwiceIsFormattingOnceAndSaysTheSame() throws Exception {
        Random random = new Random(5);
        int tried = 0;
        for (int run = 0; run < 1_000; run++) {
            String text = new RandomYaml(random).text();
            String once = formatted(text);
            assertThat(formatted(once)).as(text).isEqualTo(once);
            assertThat(SameValues.in(YamlParser.parse(text).root(), YamlParser.parse(once).root()))
                    .isTrue();
            tried++;
        }
        assertThat(tried).isEqualTo(1_000);
    }

    @Test
    void aFileThatCannotBeReadIsNotFormatted() {
        assertThatThrownBy(() -> formatted("a: [\n"))
                .isInstanceOf(EditNotPossibleException.class)
                .hasMessageStartingWith("a.yaml cannot be formatted while it cannot be read (line");
    }
}
