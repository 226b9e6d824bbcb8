package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Plan;
import org.planisphere.model.finding.Finding;

/// After an edit, only what it may have changed is judged again; the findings never tell.
class CheckedPlanTest {
    private static final List<RuleFixture> FIXTURES = RuleFixture.all();

    /// Lines of other plans, which say something where they are put under a key of their kind.
    private static final List<String> LINES =
            FIXTURES.stream()
                    .flatMap(fixture -> fixture.workspace().texts().values().stream())
                    .flatMap(String::lines)
                    .distinct()
                    .toList();

    private static CheckedPlan checked(Workspace workspace) {
        return CheckedPlan.of(PlanReader.read(workspace).plan(), Judgement.FACTS);
    }

    @Test
    void afterAnyEditTheFindingsAreThoseOfAWholeCheck() {
        int said = 0;
        int changed = 0;
        for (int seed = 0; seed < FIXTURES.size(); seed++) {
            Random random = new Random(seed);
            Workspace workspace = FIXTURES.get(seed).workspace();
            ParsedPlan parsed = PlanReader.read(workspace);
            CheckedPlan checked = CheckedPlan.of(parsed.plan(), Judgement.FACTS);
            for (int edit = 0; edit < 6; edit++) {
                workspace = edited(workspace, random);
                parsed = PlanReader.reread(workspace, parsed);
                List<Finding> before = checked.findings();
                checked = checked.edited(parsed.plan(), Judgement.FACTS);

                assertThat(checked.findings())
                        .as("%s, seed %d, edit %d", FIXTURES.get(seed), seed, edit)
                        .isEqualTo(checked(workspace).findings());
                said += checked.findings().size();
                changed += checked.findings().equals(before) ? 0 : 1;
            }
        }
        assertThat(said).isGreaterThan(10_000);
        assertThat(changed).isGreaterThan(500);
    }

    private static Workspace edited(Workspace workspace, Random random) {
        List<String> files = new ArrayList<>(workspace.paths());
        files.removeIf(file -> !file.endsWith(".yaml"));
        if (files.isEmpty()) {
            return workspace;
        }
        String file = files.get(random.nextInt(files.size()));
        List<String> lines = new ArrayList<>(workspace.text(file).orElseThrow().lines().toList());
        int at = random.nextInt(lines.size() + 1);
        boolean behind = at == lines.size();
        switch (random.nextInt(8)) {
            case 0 -> {
                return workspace.without(file);
            }
            case 1 -> {
                return workspace.with(
                        "regions/more-%d.yaml".formatted(at), String.join("\n", lines));
            }
            case 2, 3 -> lines.add(at, LINES.get(random.nextInt(LINES.size())));
            case 4 -> {
                if (!behind) {
                    lines.remove(at);
                }
            }
            case 5 -> {
                if (!behind) {
                    lines.set(at, lines.get(at) + " # a comment");
                }
            }
            default -> {
                if (!behind) {
                    lines.set(at, lines.get(at).replaceAll("\\d", "" + random.nextInt(10)));
                }
            }
        }
        return workspace.with(file, String.join("\n", lines) + "\n");
    }

    @Test
    void afterAnyEditOfAnyKindOfValueTheFindingsAreThoseOfAWholeCheck() {
        int said = 0;
        int changed = 0;
        for (int seed = 0; seed < 100; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Plan plan = EveryKindOfRegion.PLANS.get(seed * 7 % EveryKindOfRegion.PLANS.size());
            CheckedPlan checked = CheckedPlan.of(plan, Judgement.FACTS);
            for (int edit = 0; edit < 60; edit++) {
                plan = edits.edited(plan);
                List<Finding> before = checked.findings();
                checked = checked.edited(plan, Judgement.FACTS);
                Plan alone = plan.withRegions(List.copyOf(new ArrayList<>(plan.regions())));

                assertThat(checked.findings())
                        .as("seed %d, edit %d", seed, edit)
                        .isEqualTo(CheckedPlan.of(alone, Judgement.FACTS).findings());
                said += checked.findings().size();
                changed += checked.findings().equals(before) ? 0 : 1;
            }
        }
        assertThat(said).isGreaterThan(10_000);
        assertThat(changed).isGreaterThan(3_000);
    }

    @Test
    void aCommentLeavesWhatWasFound() {
        Workspace workspace = LargePlan.of(3);
        ParsedPlan parsed = PlanReader.read(workspace);
        CheckedPlan checked = CheckedPlan.of(parsed.plan(), Judgement.FACTS);
        ParsedPlan commented =
                PlanReader.reread(
                        LargePlan.typed(
                                workspace, 2, "type: lightweight", "type: lightweight # ours"),
                        parsed);

        assertThat(checked.edited(commented.plan(), Judgement.FACTS)).isSameAs(checked);
    }

    @Test
    void anotherDayIsAnotherCheck() {
        Workspace workspace =
                LargePlan.of(2)
                        .with(
                                "plan.yaml",
                                "drift: {last_compared: 2026-01-01}\n"
                                        + LargePlan.of(2).text("plan.yaml").orElseThrow());
        CheckedPlan checked =
                CheckedPlan.of(
                        PlanReader.read(workspace).plan(),
                        Judgement.FACTS.on(LocalDate.of(2026, 1, 2)));
        CheckedPlan later =
                checked.edited(
                        PlanReader.read(workspace).plan(),
                        Judgement.FACTS.on(LocalDate.of(2027, 1, 2)));

        assertThat(later.findings())
                .isNotEqualTo(checked.findings())
                .isEqualTo(
                        CheckedPlan.of(
                                        PlanReader.read(workspace).plan(),
                                        Judgement.FACTS.on(LocalDate.of(2027, 1, 2)))
                                .findings());
    }
}
