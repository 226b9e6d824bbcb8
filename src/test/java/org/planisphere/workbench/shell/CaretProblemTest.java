package org.planisphere.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.problems.Problem;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.OpenPlans;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.specs.CaretPosition;

class CaretProblemTest {
    private static final String FILE = "regions/us-west-2.yaml";

    private final Snapshot now = misspelt();
    private final List<Problem> problems =
            now.findings().stream()
                    .map(it -> new Problem(it, now.locate(it.place()).line()))
                    .toList();

    @Test
    void theProblemOfTheLineOfTheCaretIsFound() {
        int line = lineOf("us-east-l");

        assertThat(CaretProblem.of(problems, now, new CaretPosition(FILE, line, 1)))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.finding().message())
                                    .isEqualTo(
                                            "us-east-l is not in this plan; did you mean us-east-1?");
                            assertThat(it.finding().fixes().getFirst().label())
                                    .isEqualTo("Use us-east-1");
                        });
    }

    @Test
    void aLineWithoutAProblemAndAnotherFileHaveNone() {
        int line = lineOf("us-east-l");

        assertThat(CaretProblem.of(problems, now, new CaretPosition(FILE, 2, 1))).isEmpty();
        assertThat(CaretProblem.of(problems, now, new CaretPosition("plan.yaml", line, 1)))
                .isEmpty();
    }

    private int lineOf(String text) {
        List<String> lines = now.workspace().text(FILE).orElseThrow().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text);
    }

    private static Snapshot misspelt() {
        PlanSession session = OpenPlans.session("storefront", new HeardNotices());
        String text = OpenPlans.sample("storefront").text(FILE).orElseThrow();
        session.open(
                OpenPlans.sample("storefront")
                        .with(FILE, text.replaceFirst("target: us-east-1", "target: us-east-l")));
        return Objects.requireNonNull(session.snapshotProperty().get());
    }
}
