package org.planisphere.workbench.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.CataloguedRule;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.RuleInfo;
import org.planisphere.workbench.session.EditEffect;

class ProblemsModelTest {
    private final List<String> done = new ArrayList<>();
    private final ProblemsModel model =
            new ProblemsModel(
                    new ProblemsModel.Actions() {
                        @Override
                        public void goTo(Finding finding) {
                            done.add("go to " + finding.rule());
                        }

                        @Override
                        public void apply(Finding finding, Fix fix) {
                            done.add(fix.label());
                        }

                        @Override
                        public void foresee(Fix fix, Consumer<EditEffect> show) {}

                        @Override
                        public Optional<RuleInfo> page(Finding finding) {
                            return RuleCatalog.find(finding.rule()).map(CataloguedRule::info);
                        }
                    });

    @BeforeEach
    void showFour() {
        model.show(Findings.four(), _ -> 12);
    }

    @Test
    void theCountsAreThoseOfAllFindingsWhateverTheFilter() {
        model.severityProperty().set(Severity.ERROR);

        assertThat(rules()).containsExactly("NET-004");
        assertThat(model.countsProperty().get()).isEqualTo(new ProblemCounts(1, 2, 1));
        assertThat(model.countsProperty().get().words()).isEqualTo("1 error · 2 warnings · 1 hint");
    }

    @Test
    void wordsAreFoundInEveryColumnWhateverTheirCase() {
        model.wordsProperty().set(" typ-004 ");
        assertThat(rules()).containsExactly("TYP-004");
        model.wordsProperty().set("EU-WEST-1 · line 12");
        assertThat(rules()).containsExactly("OBS-002");
        model.wordsProperty().set("another block");
        assertThat(rules()).containsExactly("NET-004");
    }

    @Test
    void steppingGoesRoundInBothDirections() {
        model.next();
        model.next();
        model.previous();
        model.previous();

        assertThat(done)
                .containsExactly(
                        "go to NET-004", "go to TYP-004", "go to NET-004", "go to OBS-002");
    }

    @Test
    void steppingStaysWithinTheFilter() {
        model.severityProperty().set(Severity.WARNING);
        model.next();
        model.next();
        model.next();

        assertThat(done).containsExactly("go to TYP-004", "go to RES-003", "go to TYP-004");
    }

    @Test
    void steppingThroughNothingDoesNothing() {
        model.wordsProperty().set("no such word");
        model.next();
        model.previous();

        assertThat(done).isEmpty();
        assertThat(model.currentProperty().get()).isNull();
    }

    @Test
    void theSelectedProblemStaysSelectedWhileItIsThere() {
        model.open(model.shown().get(1));
        model.show(Findings.four().subList(0, 2), _ -> 40);
        Problem kept = Objects.requireNonNull(model.currentProperty().get());
        assertThat(kept.finding().rule()).isEqualTo("TYP-004");
        assertThat(kept.line()).isEqualTo(40);

        model.show(Findings.four().subList(0, 1), _ -> 40);
        assertThat(model.currentProperty().get()).isNull();
    }

    @Test
    void aFixIsAskedForByItsLabel() {
        Problem overlap = model.shown().getFirst();
        model.apply(overlap, overlap.finding().fixes().getFirst());

        assertThat(done).containsExactly("Use 10.21.0.0/16");
    }

    private List<String> rules() {
        return model.shown().stream().map(it -> it.finding().rule()).toList();
    }
}
