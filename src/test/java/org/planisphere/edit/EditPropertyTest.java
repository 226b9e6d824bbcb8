package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Fixture;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.FlowText;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;

/// What holds for every edit of every text, tried on texts and edits drawn from a seed.
class EditPropertyTest {
    private static final String FILE = "a.yaml";

    private static YamlDocument parse(String text) {
        try {
            return YamlParser.parse(text);
        } catch (YamlRefusedException refused) {
            throw new IllegalArgumentException(refused.said() + "\n" + text, refused);
        }
    }

    private static List<Place> places(YamlNode node, Place place) {
        List<Place> found = new ArrayList<>(List.of(place));
        switch (node) {
            case Scalar _ -> {}
            case Mapping mapping ->
                    mapping.entries()
                            .forEach(
                                    entry ->
                                            found.addAll(
                                                    places(
                                                            entry.value(),
                                                            place.child(entry.key().text()))));
            case Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    found.addAll(places(list.items().get(i), place.child(i)));
                }
            }
        }
        return found;
    }

    private static int changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return Math.max(old.size(), now.size()) - start - end;
    }

    private static Workspace workspace(String text) {
        return Workspace.empty("random").with(FILE, text);
    }

    @Test
    void aFieldThatIsSetIsThereAndNothingElseHasChanged() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String before = new RandomYaml(random).text();
            List<Place> scalars =
                    places(parse(before).root(), new Place(FILE, "")).stream()
                            .filter(
                                    place ->
                                            parse(before).node(place.pointer()).orElseThrow()
                                                            instanceof Scalar scalar
                                                    && scalar.style() != YamlNode.Style.BLOCK)
                            .toList();
            Place place = scalars.get(random.nextInt(scalars.size()));
            String text = "new " + random.nextInt(100);

            String after =
                    TextEdits.apply(
                                    workspace(before),
                                    List.of(
                                            new TextChange.SetValue(
                                                    place, ScalarText.of(text, true))))
                            .text(FILE)
                            .orElseThrow();

            assertThat(changedLines(before, after)).as("seed %d\n%s", seed, before).isEqualTo(1);
            assertThat(withValue(parse(before).root(), place, text))
                    .as("seed %d\n%s\n-->\n%s", seed, before, after)
                    .isEqualTo(plain(parse(after).root()));
        }
    }

    @Test
    void whatIsRemovedOrAddedLeavesEverythingElse() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(20_000 + seed);
            String before = new RandomYaml(random).text();
            YamlDocument document = parse(before);
            List<Place> places = places(document.root(), new Place(FILE, ""));
            Place place = places.get(1 + random.nextInt(places.size() - 1));
            YamlNode node = document.node(place.pointer()).orElseThrow();
            TextChange change =
                    switch (node) {
                        case Sequence list when random.nextBoolean() ->
                                new TextChange.Append(place, "item-" + list.items().size());
                        case Mapping _ when random.nextBoolean() ->
                                new TextChange.SetValue(place.child("added"), "x: 1\ny: [2]");
                        default -> new TextChange.Remove(place);
                    };
            if (change instanceof TextChange.Remove
                    && place.parent().pointer().isEmpty()
                    && document.root().entries().size() == 1) {
                continue;
            }

            String after =
                    TextEdits.apply(workspace(before), List.of(change)).text(FILE).orElseThrow();

            Object expected =
                    switch (change) {
                        case TextChange.Append(Place list, String item) ->
                                withItem(document.root(), list, item);
                        case TextChange.SetValue _ -> withEntry(document.root(), place);
                        default -> withoutValue(document.root(), place);
                    };
            assertThat(plain(parse(after).root()))
                    .as("seed %d, %s\n%s\n-->\n%s", 20_000 + seed, change, before, after)
                    .isEqualTo(expected);
            assertThat(comments(before)).containsAll(comments(after));
        }
    }

    @Test
    void whatIsPutInFrontOfAnItemMovesTheOthersByOne() {
        int lists = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(50_000 + seed);
            String before = new RandomYaml(random).text();
            YamlDocument document = parse(before);
            List<Place> items =
                    places(document.root(), new Place(FILE, "")).stream()
                            .filter(place -> !place.pointer().isEmpty())
                            .filter(
                                    place ->
                                            document.node(place.parent().pointer()).orElseThrow()
                                                    instanceof Sequence)
                            .toList();
            if (items.isEmpty()) {
                continue;
            }
            lists++;
            Place item = items.get(random.nextInt(items.size()));
            TextChange change = new TextChange.InsertBefore(item, "{put: in, front: 1}");

            String after =
                    TextEdits.apply(workspace(before), List.of(change)).text(FILE).orElseThrow();

            YamlDocument now = parse(after);
            int at = Integer.parseInt(item.lastStep());
            Sequence old = (Sequence) document.node(item.parent().pointer()).orElseThrow();
            Sequence list = (Sequence) now.node(item.parent().pointer()).orElseThrow();
            List<Object> expected = new ArrayList<>(old.items().stream().map(Plain::of).toList());
            expected.add(at, Plain.of(list.items().get(at)));
            assertThat(list.items().stream().map(Plain::of).toList())
                    .as("seed %d at %s\n%s\n-->\n%s", 50_000 + seed, item, before, after)
                    .isEqualTo(expected);
            assertThat(Plain.of(list.items().get(at)))
                    .isEqualTo(
                            Plain.of(
                                    parse("v: {put: in, front: 1}\n")
                                            .root()
                                            .entries()
                                            .getFirst()
                                            .value()));
            assertThat(comments(after)).isEqualTo(comments(before));
            assertThat(
                            plain(
                                    parse(
                                                    TextEdits.apply(
                                                                    workspace(after),
                                                                    List.of(
                                                                            new TextChange.Remove(
                                                                                    item)))
                                                            .text(FILE)
                                                            .orElseThrow())
                                            .root()))
                    .as("seed %d, taken away again\n%s", 50_000 + seed, after)
                    .isEqualTo(plain(document.root()));
        }
        assertThat(lists).isGreaterThan(300);
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("# "))
                .map(line -> line.substring(line.indexOf("# ")))
                .toList();
    }

    @Test
    void theFixtureSurvivesASetOfEachOfItsValuesToItself() {
        Workspace workspace = Fixture.harbor();
        for (String file : workspace.paths()) {
            if (!file.endsWith(".yaml")) {
                continue;
            }
            YamlDocument document = parse(workspace.text(file).orElseThrow());
            for (Place place : places(document.root(), new Place(file, ""))) {
                YamlNode node = document.node(place.pointer()).orElseThrow();
                if (node instanceof Scalar scalar && scalar.style() != YamlNode.Style.BLOCK) {
                    TextChange same = new TextChange.SetValue(place, FlowText.of(node, true));
                    assertThat(TextEdits.apply(workspace, List.of(same)))
                            .as(place.toString())
                            .isEqualTo(workspace);
                }
            }
        }
    }

    private static Object plain(YamlNode node) {
        return Plain.of(node);
    }

    private static Object withValue(YamlNode root, Place place, String text) {
        return Plain.changed(root, YamlDocument.steps(place.pointer()), _ -> text);
    }

    private static Object withoutValue(YamlNode root, Place place) {
        return Plain.removed(root, YamlDocument.steps(place.pointer()));
    }

    private static Object withItem(YamlNode root, Place place, String item) {
        return Plain.changed(
                root,
                YamlDocument.steps(place.pointer()),
                list -> Plain.plus((List<?>) list, item));
    }

    private static Object withEntry(YamlNode root, Place place) {
        return Plain.changed(root, YamlDocument.steps(place.pointer()), Plain::plusAdded);
    }
}
