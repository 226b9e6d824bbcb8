package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
        double rules = times.median(it -> it.beyond("open", "open and check"));
        double check = times.median(it -> it.beyond("open", "open and check") / it.millis("open"));
        double key = times.median(it -> it.millis("key") / it.beyond("open", "open and check"));
        System.out.printf(
                Locale.ENGLISH,
                "%d regions, %d lines, %d findings: Jackson %.1f ms, open %.1f ms (%.2f times"
                        + " Jackson, goal 3); all rules %.1f ms (%.2f times the open, goal 1); key"
                        + " stroke in the zones of one %.2f ms (%.3f of all rules, goal 0.1; %.3f"
                        + " of open and all rules)%n",
                LargePlan.REGIONS,
                LargePlan.lines(workspace),
                check(plan).size(),
                times.millis("Jackson"),
                times.millis("open"),
                times.ratio("open", "Jackson"),
                rules,
                check,
                times.millis("key"),
                key,
                times.ratio("key", "open and check"));
        assertThat(times.ratio("open", "Jackson")).as("open").isLessThanOrEqualTo(3);
        assertThat(check).as("all rules").isLessThanOrEqualTo(1);
        assertThat(key).as("key stroke").isLessThanOrEqualTo(0.1);
    }

    @Test
    void tenTimesTheRegionsCostLittleMoreThanTenTimesAsMuch() {
        Workspace some = LargePlan.of(LargePlan.REGIONS / 10);
        Workspace many = LargePlan.of(LargePlan.REGIONS);
        Workspace most = LargePlan.of(10 * LargePlan.REGIONS);
        assertThat(PlanReader.read(most).plan().regions()).hasSize(10 * LargePlan.REGIONS);

        SideBySide times =
                new SideBySide()
                        .with("Jackson many", () -> byJackson(many))
                        .with("Jackson most", () -> byJackson(most))
                        .with("open some", () -> PlanReader.read(some))
                        .with("open many", () -> PlanReader.read(many))
                        .with("open most", () -> PlanReader.read(most))
                        .with("check some", () -> check(PlanReader.read(some).plan()))
                        .with("check many", () -> check(PlanReader.read(many).plan()))
                        .with("check most", () -> check(PlanReader.read(most).plan()))
                        .run();
        double open = times.ratio("open most", "open many");
        double byJackson = times.ratio("Jackson most", "Jackson many");
        double check = times.median(it -> rules(it, "many") / rules(it, "some"));
        System.out.printf(
                Locale.ENGLISH,
                "%d lines cost %.1f times the open of %d (goal 11; Jackson %.1f times); all rules over %d regions %.1f"
                        + " times those over %d (goal 13), over %d again %.1f times%n",
                LargePlan.lines(most),
                open,
                LargePlan.lines(many),
                byJackson,
                LargePlan.REGIONS,
                check,
                LargePlan.REGIONS / 10,
                10 * LargePlan.REGIONS,
                times.median(it -> rules(it, "most") / rules(it, "many")));
        assertThat(open).isLessThanOrEqualTo(11);
        assertThat(check).isLessThanOrEqualTo(13);
    }

    private static double rules(SideBySide.Round round, String plan) {
        return round.beyond("open " + plan, "check " + plan);
    }
}
