package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Plan;
import org.planisphere.model.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Opening, checking and typing in a plan of 500 regions and 10,000 lines, against Jackson on the
/// same texts in the same run.
@Tag("benchmark")
class LargePlanBenchmarkTest {
    private static final YAMLMapper JACKSON = new YAMLMapper();

    private static List<JsonNode> byJackson(Workspace workspace) {
        return workspace.texts().values().stream().map(JACKSON::readTree).toList();
    }

    private static List<Finding> check(Plan plan) {
        return RuleCatalog.check(plan, Judgement.FACTS);
    }

    /// From one text to the other and back: two key strokes, each from the text to the findings.
    private static final class Typing {
        private final Workspace one;
        private final Workspace other;
        private ParsedPlan parsed;
        private CheckedPlan checked;
        private boolean typed;

        Typing(Workspace one, Workspace other) {
            this.one = one;
            this.other = other;
            parsed = PlanReader.read(one);
            checked = CheckedPlan.of(parsed.plan(), Judgement.FACTS);
        }

        List<Finding> key() {
            typed = !typed;
            parsed = PlanReader.reread(typed ? other : one, parsed);
            checked = checked.edited(parsed.plan(), Judgement.FACTS);
            return checked.findings();
        }
    }

    @Test
    void openingCheckingAndTypingKeepTheirGoals() {
        Workspace workspace = LargePlan.of(LargePlan.REGIONS);
        Workspace edited = LargePlan.typed(workspace, 499, "[a, b]", "[a, b, c]");
        Plan plan = PlanReader.read(workspace).plan();
        Typing typing = new Typing(workspace, edited);
        assertThat(plan.regions()).hasSize(LargePlan.REGIONS);
        assertThat(LargePlan.lines(workspace)).isGreaterThan(10_000);
        assertThat(typing.key()).isEqualTo(check(PlanReader.read(edited).plan()));

        SideBySide times =
                new SideBySide()
                        .with("Jackson", () -> byJackson(workspace))
                        .with("open", () -> PlanReader.read(workspace))
                        // Read anew, so that nothing that earlier checks worked out is left.
                        .with("open and check", () -> check(PlanReader.read(workspace).plan()))
                        .with("key", typing::key)
                        .run();
        double check = times.millis("open and check") - times.millis("open");
        System.out.printf(
                Locale.ENGLISH,
                "%d regions, %d lines, %d findings: Jackson %.1f ms, open %.1f ms (%.2f times"
                        + " Jackson, goal 3); all rules %.1f ms (%.2f times the open, goal 1); key"
                        + " stroke to findings %.2f ms (%.3f of all rules, goal 0.1; %.3f of open"
                        + " and all rules)%n",
                LargePlan.REGIONS,
                LargePlan.lines(workspace),
                check(plan).size(),
                times.millis("Jackson"),
                times.millis("open"),
                times.ratio("open", "Jackson"),
                check,
                check / times.millis("open"),
                times.millis("key"),
                times.millis("key") / check,
                times.ratio("key", "open and check"));
        assertThat(times.ratio("open", "Jackson")).as("open").isLessThanOrEqualTo(3);
        assertThat(check).as("all rules").isLessThanOrEqualTo(times.millis("open"));
        assertThat(times.millis("key")).as("key stroke").isLessThanOrEqualTo(0.1 * check);
    }

    @Test
    void tenTimesTheRegionsCostLittleMoreThanTenTimesAsMuch() {
        Workspace small = LargePlan.of(LargePlan.REGIONS);
        Workspace large = LargePlan.of(10 * LargePlan.REGIONS);
        assertThat(PlanReader.read(large).plan().regions()).hasSize(10 * LargePlan.REGIONS);

        SideBySide times =
                new SideBySide()
                        .with("open", () -> PlanReader.read(small))
                        .with("open large", () -> PlanReader.read(large))
                        .with("both", () -> check(PlanReader.read(small).plan()))
                        .with("both large", () -> check(PlanReader.read(large).plan()))
                        .run();
        double open = times.ratio("open large", "open");
        double check =
                (times.millis("both large") - times.millis("open large"))
                        / (times.millis("both") - times.millis("open"));
        System.out.printf(
                Locale.ENGLISH,
                "%d lines against %d: open %.1f times (goal 11), all rules %.1f times (goal 13)%n",
                LargePlan.lines(large),
                LargePlan.lines(small),
                open,
                check);
        assertThat(open).isLessThanOrEqualTo(11);
        assertThat(check).isLessThanOrEqualTo(13);
    }
}
