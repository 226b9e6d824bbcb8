package org.planisphere.workbench.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planisphere.workbench.problems.Problem;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.specs.CaretPosition;

/// Finds the problem that the caret of an editor stands on.
final class CaretProblem {
    private CaretProblem() {}

    /// The problem of the caret's line that it is nearest to, of equals one that can be fixed;
    /// empty where nothing is wrong in that line.
    static Optional<Problem> of(List<Problem> problems, Snapshot now, CaretPosition caret) {
        return problems.stream()
                .filter(it -> it.finding().place().file().equals(caret.file()))
                .filter(it -> it.line() == caret.line() && !it.finding().isWaived())
                .min(
                        Comparator.comparing((Problem it) -> it.finding().fixes().isEmpty())
                                .thenComparingInt(it -> distance(it, now, caret)));
    }

    private static int distance(Problem problem, Snapshot now, CaretPosition caret) {
        return Math.abs(now.locate(problem.finding().place()).column() - caret.column());
    }
}
