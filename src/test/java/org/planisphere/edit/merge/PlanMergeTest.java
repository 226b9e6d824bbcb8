package org.planisphere.edit.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;

class PlanMergeTest {
    private static final int TRIPLES = 1000;
    private static final String FILE = "regions/us-west-2.yaml";
    private static final String BASE =
            """
            region:
              name: us-west-2
              type: full # for good
            networking:
              vpc_cidr: 10.20.0.0/16
            """;

    private static Workspace plan(String text) {
        return Workspace.empty("shop").with(FILE, text);
    }

    private static String merged(PlanMerge merge) {
        return merge.texts(_ -> false).text(FILE).orElseThrow();
    }

    @Test
    void fieldsOnNeighbouringLinesAreBothTaken() {
        String mine = BASE.replace("us-west-2", "oregon");
        String theirs = BASE.replace("full", "read-only");

        PlanMerge merge = PlanMerge.of(plan(BASE), plan(mine), plan(theirs));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged(merge)).isEqualTo(mine.replace("full", "read-only"));
    }

    @Test
    void twoValuesForOneFieldAreAConflictThatHoldsBoth() {
        String mine = BASE.replace("10.20", "10.21");
        String theirs = BASE.replace("10.20", "10.22").replace("full", "read-only");

        PlanMerge merge = PlanMerge.of(plan(BASE), plan(mine), plan(theirs));

        assertThat(merge.conflicts())
                .containsExactly(
                        new Conflict(
                                FILE,
                                5,
                                "  vpc_cidr: 10.20.0.0/16\n",
                                "  vpc_cidr: 10.21.0.0/16\n",
                                "  vpc_cidr: 10.22.0.0/16\n"));
        assertThat(merge.conflicts().getFirst().field(PlanReader.read(plan(mine))))
                .isEqualTo(FILE + ", vpc_cidr");
        assertThat(merged(merge)).isEqualTo(mine.replace("full", "read-only"));
        assertThat(merge.texts(_ -> true).text(FILE)).contains(theirs);
    }

    @Test
    void theSameChangeOnBothSidesIsOne() {
        String both = BASE.replace("full", "read-only") + "notes: moved\n";

        PlanMerge merge = PlanMerge.of(plan(BASE), plan(both), plan(both));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged(merge)).isEqualTo(both);
    }

    @Test
    void oneKeyAddedInTwoPlacesIsAConflictOfTheFile() {
        String mine = BASE.replace("  type:", "  tier: 1\n  type:");
        String theirs = BASE.replace("networking:", "  tier: 2\nnetworking:");

        PlanMerge merge = PlanMerge.of(plan(BASE), plan(mine), plan(theirs));

        assertThat(merge.conflicts()).containsExactly(new Conflict(FILE, 0, BASE, mine, theirs));
        assertThat(merged(merge)).isEqualTo(mine);
    }

    @Test
    void aFileThatOneSideRemovedAndTheOtherChangedIsAConflict() {
        String mine = BASE.replace("full", "read-only");
        Workspace gone = Workspace.empty("shop");

        PlanMerge merge = PlanMerge.of(plan(BASE), plan(mine), gone);
        assertThat(merge.conflicts()).containsExactly(new Conflict(FILE, 0, BASE, mine, null));
        assertThat(merge.texts(_ -> false)).isEqualTo(plan(mine));
        assertThat(merge.texts(_ -> true)).isEqualTo(gone);

        assertThat(PlanMerge.of(plan(BASE), plan(BASE), gone).texts(_ -> false)).isEqualTo(gone);
    }

    @Test
    void lineEndsStayAsEachSideWroteThem() {
        String base = BASE.replace("\n", "\r\n");
        String theirs = base.replace("full", "read-only");

        assertThat(merged(PlanMerge.of(plan(base), plan(base + "notes: a\r\n"), plan(theirs))))
                .isEqualTo(theirs + "notes: a\r\n");
    }

    @Test
    void noEditOfAThousandTriplesIsDroppedWithoutMention() {
        int clean = 0;
        for (int seed = 0; seed < TRIPLES; seed++) {
            Random random = new Random(seed);
            List<String> base = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(15); i++) {
                base.add("key%d: v%d\n".formatted(i, i));
            }
            List<String> mine = edited(base, random, "m");
            List<String> theirs = edited(base, random, "t");

            PlanMerge merge = PlanMerge.of(plan(text(base)), plan(text(mine)), plan(text(theirs)));

            List<String> result = lines(merged(merge));
            List<Conflict> open = merge.conflicts();
            clean += open.isEmpty() ? 1 : 0;
            for (String line : base) {
                boolean kept = mine.contains(line) && theirs.contains(line);
                assertThat(result.contains(line) || told(open, line))
                        .as("seed %d keeps %s", seed, line)
                        .isIn(kept ? List.of(true) : List.of(true, false));
                if (!kept && result.contains(line)) {
                    assertThat(told(open, line)).as("seed %d removes %s", seed, line).isTrue();
                }
            }
            for (List<String> side : List.of(mine, theirs)) {
                for (String line : side) {
                    if (!base.contains(line)) {
                        assertThat(result.contains(line) || told(open, line))
                                .as("seed %d takes %s", seed, line)
                                .isTrue();
                    }
                }
            }
            assertThat(
                            PlanMerge.of(plan(text(base)), plan(text(theirs)), plan(text(mine)))
                                    .conflicts())
                    .as("seed %d the other way round", seed)
                    .hasSameSizeAs(open);
        }
        assertThat(clean).as("triples without a conflict").isBetween(200, 900);
    }

    /// Whether a conflict shows a line on one of its sides.
    private static boolean told(List<Conflict> conflicts, String line) {
        return conflicts.stream()
                .anyMatch(
                        conflict ->
                                String.valueOf(conflict.mine()).contains(line)
                                        || String.valueOf(conflict.theirs()).contains(line)
                                        || String.valueOf(conflict.base()).contains(line));
    }

    /// One to three edits: a value changed, a line removed, a line added.
    private static List<String> edited(List<String> base, Random random, String side) {
        List<String> lines = new ArrayList<>(base);
        for (int edit = 0; edit < 1 + random.nextInt(3); edit++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 ->
                        lines.set(
                                at,
                                lines.get(at).substring(0, lines.get(at).indexOf(':'))
                                        + ": %s%d\n".formatted(side, edit));
                case 1 -> {
                    if (lines.size() > 1) {
                        lines.remove(at);
                    }
                }
                default -> lines.add(at, "new-%s%d: 1\n".formatted(side, edit));
            }
        }
        return lines;
    }

    private static String text(List<String> lines) {
        return String.join("", lines);
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line + "\n").collect(Collectors.toList());
    }
}
