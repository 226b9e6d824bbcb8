package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.TextEdits;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.Severity;

/// Holds every rule against plans that break it and plans that keep it.
class RuleFixturesTest {
    static Stream<RuleFixture> fixtures() {
        return RuleFixture.all().stream();
    }

    static Stream<RuleFixture> failing() {
        return RuleFixture.all().stream().filter(RuleFixture::fails);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void theRuleSpeaksWhereItShouldAndNoOtherErrorStands(RuleFixture fixture) {
        ParsedPlan parsed = PlanReader.read(fixture.workspace());
        List<Finding> shown =
                Judgement.of(fixture.workspace(), fixture.rule()).stream()
                        .filter(
                                finding ->
                                        finding.rule().equals(fixture.rule())
                                                || finding.severity() == Severity.ERROR)
                        .toList();

        assertThat(shown.stream().anyMatch(finding -> finding.rule().equals(fixture.rule())))
                .as(FindingText.of(parsed, shown))
                .isEqualTo(fixture.fails());
        assertThat(shown)
                .allSatisfy(
                        finding ->
                                assertThat(info(finding).severities())
                                        .as(finding.rule() + ".md names this weight")
                                        .contains(finding.severity()));
        Golden.check(fixture.folder().resolve("findings.txt"), FindingText.of(parsed, shown));
    }

    private static RuleInfo info(Finding finding) {
        return RuleCatalog.find(finding.rule()).orElseThrow().info();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failing")
    void eachFixRemovesItsFindingAndChangesOnlyTheLinesItMust(RuleFixture fixture) {
        Workspace before = fixture.workspace();
        List<Finding> findings = findings(before, fixture.rule());
        StringBuilder changes = new StringBuilder();
        for (Finding finding : findings) {
            for (Fix fix : finding.fixes()) {
                Workspace after = TextEdits.apply(before, fix.changes());
                List<Finding> left = findings(after, fixture.rule());

                assertThat(left).as(fix.label()).hasSizeLessThan(findings.size());
                assertThat(left)
                        .as(fix.label())
                        .noneMatch(
                                other ->
                                        other.place().equals(finding.place())
                                                && other.message().equals(finding.message()));
                changes.append(fix.label()).append('\n').append(LineDiff.between(before, after));
            }
        }
        Golden.check(fixture.folder().resolve("fixes.txt"), changes.toString());
    }

    private static List<Finding> findings(Workspace workspace, String rule) {
        return Judgement.of(workspace, rule).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
