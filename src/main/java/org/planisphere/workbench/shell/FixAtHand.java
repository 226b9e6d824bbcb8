package org.planisphere.workbench.shell;

import java.util.List;
import java.util.Optional;
import org.planisphere.edit.ApplyFix;
import org.planisphere.model.finding.Fix;
import org.planisphere.workbench.problems.Problem;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Notices;
import org.planisphere.workbench.specs.CaretPosition;
import org.planisphere.workbench.specs.YamlEditor;

/// Mends the problem that a person is at: the one under the caret while writing, otherwise the one
/// that is selected in the list.
record FixAtHand(PlanSession session, Panes panes, Notices notices) {
    void make() {
        session.sendUnsent();
        Snapshot now = session.snapshotProperty().get();
        Optional<YamlEditor> editor = panes.focusedEditor();
        if (now != null && editor.isPresent()) {
            atCaret(now, editor.get().caret());
        } else {
            Optional.ofNullable(panes.problems().currentProperty().get())
                    .ifPresentOrElse(
                            this::mend,
                            () ->
                                    notices.refused(
                                            "Select a problem first; F8 goes to the next one."));
        }
    }

    private void atCaret(Snapshot now, CaretPosition caret) {
        CaretProblem.of(panes.problems().shown(), now, caret)
                .ifPresentOrElse(
                        this::mend,
                        () ->
                                notices.refused(
                                        "No problem stands in line %d; F8 goes to the next one."
                                                .formatted(caret.line())));
    }

    /// Makes the first change that a problem offers, and says what else there was.
    private void mend(Problem problem) {
        List<Fix> fixes = problem.finding().fixes();
        if (fixes.isEmpty()) {
            notices.refused(
                    "%s has no quick fix. %s"
                            .formatted(problem.finding().rule(), problem.advice()));
            return;
        }
        String made = fixes.getFirst().label();
        if (session.apply(new ApplyFix(fixes.getFirst()))) {
            notices.done(
                    fixes.size() == 1
                            ? "%s: done.".formatted(made)
                            : "%s: done. The other way was: %s."
                                    .formatted(made, fixes.get(1).label()));
        }
    }
}
