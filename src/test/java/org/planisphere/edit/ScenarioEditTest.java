package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.Scenario;
import org.planisphere.model.ScenarioEvent;

class ScenarioEditTest {
    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final RegionId VIRGINIA = new RegionId("us-east-1");
    private static final List<String> STYLES =
            List.of(
                    """
                    plan: {name: lines}
                    scenarios:
                      # What everybody asks first.
                      - name: lost  # the classic
                        events:
                          - at: 15h
                            lose:
                              region: us-east-1
                              for: 20m  # as in 2025
                        measure: [detection_time]

                      # And then this.
                      - name: 'slow: quite'
                        seed: 7
                        duration: 12h
                        events:
                          - {at: 1h, degrade: {region: eu-west-1, capacity: 0.4, for: 2h}}
                          - {at: 4h, restore: {region: eu-west-1}}
                    cost: {scenario: expected}
                    """,
                    """
                    scenarios:
                    - name: dashes under the key
                      duration: 24h
                      events:
                      - at: 600
                        degrade:
                          region: us-east-1
                          error_ratio: 0.2
                          latency_factor: 3
                      - {at: 2h, lose: {region: us-east-1}}
                    - name: nothing happens
                      events: []
                    """,
                    """
                    scenarios: [{name: one, events: [{at: 1h, lose: {region: us-east-1}}]}, {name: two, events: []}]
                    """);

    private final Workspace storefront = storefront();

    @Test
    void aDegradedRegionFromNothingIsWrittenAsAPersonWouldWriteIt() {
        int index = scenarios(storefront).size();
        Place scenario = ScenarioEdit.ALL.child(index);
        Place event = scenario.child("events").child(0);
        Workspace built =
                applied(
                        storefront,
                        new ScenarioEdit.Add("us-east-1 at 40 %"),
                        new EventEdit.Add(
                                scenario, VIRGINIA, Duration.ofHours(12), Duration.ofMinutes(30)),
                        new EventEdit.ChangeKind(event, EventKind.LOSE, EventKind.DEGRADE),
                        new SetField(event.at("/degrade/capacity"), "0.4"),
                        new EventEdit.Move(event, Duration.ofHours(13)),
                        new EventEdit.Stretch(event, EventKind.DEGRADE, Duration.ofMinutes(40)));

        assertThat(scenarios(built).getLast())
                .isEqualTo(
                        new Scenario(
                                "us-east-1 at 40 %",
                                42L,
                                Duration.ofDays(1),
                                List.of(
                                        new ScenarioEvent(
                                                Duration.ofHours(13),
                                                VIRGINIA,
                                                0.4,
                                                Duration.ofMinutes(40),
                                                1))));
        assertThat(added(storefront, built))
                .containsExactly(
                        "  - name: us-east-1 at 40 %",
                        "    seed: 42",
                        "    duration: 24h",
                        "    events:",
                        "      - {at: 13h, degrade: {region: us-east-1, for: 40m, capacity: 0.4}}");
    }

    @Test
    void aCopyStandsBehindItsModelWithEverythingButTheName() {
        Workspace before = workspace(STYLES.getFirst());
        Workspace after = applied(before, new ScenarioEdit.Copy(0, "lost again"));

        assertThat(scenarios(after))
                .extracting(Scenario::name)
                .containsExactly("lost", "lost again", "slow: quite");
        assertThat(added(before, after))
                .containsExactly(
                        "  - name: lost again  # the classic",
                        "    events:",
                        "      - at: 15h",
                        "        lose:",
                        "          region: us-east-1",
                        "          for: 20m  # as in 2025",
                        "    measure: [detection_time]");
    }

    @Test
    void anEventOfAnotherKindKeepsWhatThatKindKnows() {
        Workspace before = workspace(STYLES.get(1));
        Place event = ScenarioEdit.ALL.child(0).child("events").child(0);

        Workspace lost =
                applied(before, new EventEdit.ChangeKind(event, EventKind.DEGRADE, EventKind.LOSE));
        assertThat(text(lost))
                .isEqualTo(
                        text(before)
                                .replace("degrade:", "lose:")
                                .replace("      error_ratio: 0.2\n", "")
                                .replace("      latency_factor: 3\n", ""));

        Place other = ScenarioEdit.ALL.child(0).child("events").child(1);
        Workspace restored =
                applied(before, new EventEdit.ChangeKind(other, EventKind.LOSE, EventKind.RESTORE));
        assertThat(text(restored))
                .isEqualTo(
                        text(before)
                                .replace(
                                        "lose: {region: us-east-1}",
                                        "restore: {region: us-east-1}"));
    }

    @Test
    void aNameIsRefusedWhereItIsTakenOrMissing() {
        assertThat(ScenarioEdit.refuse(List.of("lost"), " lost "))
                .isEqualTo(Optional.of("There is a scenario 'lost' already. Choose another name."));
        assertThat(ScenarioEdit.refuse(List.of("lost"), " "))
                .isEqualTo(Optional.of("A scenario needs a name. Write what happens in it."));
        assertThat(ScenarioEdit.refuse(List.of("lost"), "found")).isEmpty();
    }

    @Test
    void lengthsAreWrittenInTheUnitThatPeopleUse() {
        assertThat(
                        List.of(0L, 250L, 90_000L, 2_400_000L, 5_400_000L, 46_800_000L).stream()
                                .map(Duration::ofMillis)
                                .map(SpanText::of))
                .containsExactly("0s", "250ms", "90s", "40m", "1.5h", "13h");
    }

    @Test
    void anEditChangesOnlyLinesOfItsScenarioAndUndoGivesTheSameBytes() {
        int changed = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            String style = STYLES.get(random.nextInt(STYLES.size()));
            Workspace before =
                    workspace(random.nextBoolean() ? style : style.replace("\n", "\r\n"));
            PlanHistory history = new PlanHistory(before);
            Try one = any(before, random);
            history.apply(one.edit());
            String after = text(history.current());
            String what = "seed %d %s%n%s-->%n%s".formatted(seed, one.edit(), text(before), after);

            assertThat(changedLines(text(before), after))
                    .as(what)
                    .isLessThanOrEqualTo(one.linesAtMost());
            assertThat(scenarios(history.current())).as(what).hasSize(one.scenarios());
            assertThat(after.contains("\r")).as(what).isEqualTo(text(before).contains("\r"));
            changed += after.equals(text(before)) ? 0 : 1;
            history.undo();
            assertThat(text(history.current())).as(what).isEqualTo(text(before));
        }
        assertThat(changed).isGreaterThan(400);
    }

    /// @param linesAtMost how many lines of the text the edit may touch
    /// @param scenarios how many there are then
    private record Try(PlanEdit edit, int linesAtMost, int scenarios) {}

    private static Try any(Workspace before, Random random) {
        List<YamlNode> all = ListItems.of(before, ScenarioEdit.ALL);
        int index = random.nextInt(all.size());
        int count = all.size();
        Place scenario = ScenarioEdit.ALL.child(index);
        int lines = lines(before, all.get(index));
        List<YamlNode> events = ListItems.of(before, scenario.child("events"));
        if (events.isEmpty() || random.nextInt(3) == 0) {
            return switch (random.nextInt(5)) {
                case 0 -> new Try(new ScenarioEdit.Add("new: one"), 4, count + 1);
                case 1 -> new Try(new ScenarioEdit.Copy(index, "copy"), lines, count + 1);
                case 2 -> new Try(new ScenarioEdit.Rename(index, "", "it's"), 1, count);
                case 3 -> new Try(new ScenarioEdit.Delete(index, ""), lines, count - 1);
                default ->
                        new Try(
                                new EventEdit.Add(
                                        scenario,
                                        VIRGINIA,
                                        Duration.ofMinutes(random.nextInt(1440)),
                                        Duration.ofMinutes(5)),
                                2,
                                count);
            };
        }
        int at = random.nextInt(events.size());
        Place event = scenario.child("events").child(at);
        int itsLines = lines(before, events.get(at));
        EventKind kind = kind(events.get(at));
        return switch (random.nextInt(4)) {
            case 0 -> new Try(new EventEdit.Remove(event), itsLines + 1, count);
            case 1 -> new Try(new EventEdit.Move(event, Duration.ofHours(3)), 1, count);
            case 2 -> new Try(new EventEdit.Stretch(event, kind, Duration.ofMinutes(7)), 1, count);
            default ->
                    new Try(
                            new EventEdit.ChangeKind(event, kind, KINDS.get(random.nextInt(3))),
                            itsLines + 1,
                            count);
        };
    }

    private static EventKind kind(YamlNode event) {
        return KINDS.stream()
                .filter(it -> ((YamlNode.Mapping) event).get(it.key()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static int lines(Workspace workspace, YamlNode node) {
        return (int)
                text(workspace).substring(node.span().start(), node.span().end()).lines().count();
    }

    /// How many lines the differing middle of two texts has, in the longer of them.
    private static int changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int least = Math.min(old.size(), now.size());
        int start = 0;
        while (start < least && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return Math.max(old.size(), now.size()) - start - end;
    }

    private static List<String> added(Workspace before, Workspace after) {
        List<String> old = text(before).lines().toList();
        List<String> now = text(after).lines().toList();
        int start = 0;
        while (start < old.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        assertThat(now.subList(start + now.size() - old.size(), now.size()))
                .isEqualTo(old.subList(start, old.size()));
        return now.subList(start, start + now.size() - old.size());
    }

    private static Workspace applied(Workspace workspace, PlanEdit... edits) {
        return new Together("all", List.of(edits)).applyTo(workspace);
    }

    private static List<Scenario> scenarios(Workspace workspace) {
        return PlanReader.read(workspace).plan().scenarios();
    }

    private static Workspace workspace(String plan) {
        return Workspace.empty("sketch").with(Workspace.PLAN_FILE, plan);
    }

    private static String text(Workspace workspace) {
        return workspace.text(Workspace.PLAN_FILE).orElseThrow();
    }

    private static Workspace storefront() {
        try {
            return Objects.requireNonNull(
                    WorkspaceStore.local().load(Path.of("samples/storefront")).workspace());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
