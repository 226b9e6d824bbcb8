package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TraceValue;

/// What an organisation's own rules say, in which words and at which place.
class PolicyFixturesTest {
    private static final Path ROOT = Path.of("src/test/resources/org/planisphere/policies");

    private static ParsedPlan read(String name) {
        return PlanReader.read(new RuleFixture("ORG", name, ROOT.resolve(name)).workspace());
    }

    private static List<Finding> findings(ParsedPlan parsed) {
        List<String> ids =
                parsed.plan().governance().policies().stream().map(policy -> policy.id()).toList();
        return RuleCatalog.check(parsed.plan(), Judgement.FACTS).stream()
                .filter(
                        finding ->
                                ids.contains(finding.rule())
                                        || finding.place().pointer().startsWith("/policies"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken-rules", "kept-rules", "misread"})
    void policiesSpeakAsReviewed(String name) {
        ParsedPlan parsed = read(name);

        Golden.check(
                ROOT.resolve(name).resolve("findings.txt"),
                FindingText.of(parsed, findings(parsed)));
    }

    @Test
    void aFindingNamesTheValuesThatMadeThePolicySpeak() {
        Finding finding =
                findings(read("broken-rules")).stream()
                        .filter(it -> it.rule().equals("ORG-001"))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.trace())
                .extracting(TraceValue::name, TraceValue::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("region.type", "full"),
                        org.assertj.core.groups.Tuple.tuple("zones", "2"));
    }

    @Test
    void aWaiverCoversAWarningOfAPolicy() {
        assertThat(findings(read("broken-rules")))
                .filteredOn(it -> it.rule().equals("ORG-003") && it.message().contains("batch"))
                .singleElement()
                .matches(Finding::isWaived);
    }

    @Test
    void thePageOfAPolicyIsMadeOfWhatThePlanSays() {
        assertThat(RuleCatalog.page("ORG-002", read("broken-rules").plan()))
                .hasValueSatisfying(
                        page -> {
                            assertThat(page.why()).contains("store.rpo_seconds > 300");
                            assertThat(page.advice()).startsWith("Agree on five minutes");
                            assertThat(page.heading()).isEqualTo("Your organisation");
                        });
    }
}
