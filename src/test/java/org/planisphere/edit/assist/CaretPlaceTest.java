package org.planisphere.edit.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlNode.Style;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.edit.assist.CaretPlace.Role;
import org.planisphere.model.Place;
import org.planisphere.workbench.session.OpenPlans;

class CaretPlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"storefront", "three-clouds", "broken", "mvp"})
    void everyKeyAndValueOfASampleIsFoundWithoutAParser(String sample) throws YamlRefusedException {
        Workspace plan = OpenPlans.sample(sample);
        int compared = 0;
        for (String file : plan.paths()) {
            if (file.endsWith(".yaml")) {
                compared += compare(file, plan.text(file).orElseThrow());
            }
        }
        assertThat(compared).isGreaterThan(40);
    }

    private static int compare(String file, String text) {
        List<Scalar> seen = new ArrayList<>();
        try {
            look(file, text, YamlParser.parse(text).root(), new Place(file, ""), seen);
        } catch (YamlRefusedException halfWritten) {
            return 0;
        }
        return seen.size();
    }

    private static void look(
            String file, String text, YamlNode node, Place place, List<Scalar> seen) {
        switch (node) {
            case Scalar scalar when scalar.style() != Style.BLOCK && !scalar.text().isEmpty() -> {
                assertThat(subject(file, text, scalar)).isEqualTo(place);
                seen.add(scalar);
            }
            case Scalar _ -> {}
            case Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    look(file, text, list.items().get(i), place.child(i), seen);
                }
            }
            case Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    Place below = place.child(entry.key().text());
                    assertThat(subject(file, text, entry.key())).isEqualTo(below);
                    seen.add(entry.key());
                    look(file, text, entry.value(), below, seen);
                }
            }
        }
    }

    private static Place subject(String file, String text, Scalar scalar) {
        int offset = (scalar.span().start() + scalar.span().end()) / 2;
        return CaretPlace.at(file, text, offset)
                .map(caret -> caret.subject(text))
                .orElse(new Place(file, "/nothing-at-" + offset));
    }

    @Test
    void aBracketThatNobodyClosedSpoilsNoLineBelow() {
        CaretPlace caret =
                place("networking:\n  dns: {private_zones: [a\n  nat: per|-zone\nservices: {}\n");

        assertThat(caret.place().pointer()).isEqualTo("/networking/nat");
        assertThat(caret.role()).isEqualTo(Role.VALUE);
    }

    @Test
    void anEmptyLineBelowAKeyStartsItsValue() {
        CaretPlace caret = place("region:\n  name: a\nnetworking:\n  |\nservices:\n");

        assertThat(caret.place().pointer()).isEqualTo("/networking");
        assertThat(caret.role()).isEqualTo(Role.START);
    }

    @Test
    void anEmptyLineAmongKeysIsAnotherKeyAndKnowsTheOthers() {
        CaretPlace caret = place("region:\n  name: a\n  |\n  type: full\n");

        assertThat(caret.place().pointer()).isEqualTo("/region");
        assertThat(caret.role()).isEqualTo(Role.KEY);
        assertThat(caret.siblings()).containsExactlyInAnyOrder("name", "type");
    }

    @Test
    void nothingOfTheFormatStandsInACommentOrInRunningText() {
        assertThat(CaretPlace.at("a.yaml", "# type: full\n", 5)).isEmpty();
        assertThat(CaretPlace.at("a.yaml", "notes: |\n  type: full\n", 14)).isEmpty();
        assertThat(CaretPlace.at("a.yaml", "region: {type: full} # na", 24)).isEmpty();
    }

    @Test
    void noTextAndNoOffsetMakesItFail() {
        SplittableRandom random = new SplittableRandom(11);
        String letters = "ab:-[]{},#'\" \n\r|>";
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String written = text.toString();
            int offset = random.nextInt(written.length() + 1);
            CaretPlace.at("a.yaml", written, offset)
                    .ifPresent(
                            caret ->
                                    assertThat(caret.from())
                                            .isBetween(0, caret.to())
                                            .isLessThanOrEqualTo(written.length()));
        }
    }

    private static CaretPlace place(String marked) {
        int at = marked.indexOf('|');
        return CaretPlace.at("a.yaml", marked.replace("|", ""), at).orElseThrow();
    }
}
