package org.planisphere.workbench.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.RuleInfo;
import org.planisphere.workbench.session.EditEffect;
import org.planisphere.workbench.shared.RowChanges;

/// What the list of problems shows and what it can ask for; knows no control.
public final class ProblemsModel {
    /// What a person can do with a problem.
    public interface Actions {
        /// Shows the value that a finding is about, wherever it stands.
        void goTo(Finding finding);

        /// Mends a finding.
        void apply(Finding finding, Fix fix);

        /// Says what a fix would do, as soon as that is known.
        void foresee(Fix fix, Consumer<EditEffect> show);

        /// The page of the rule behind a finding.
        Optional<RuleInfo> page(Finding finding);
    }

    private final Actions actions;
    private final ObservableList<Problem> all = FXCollections.observableArrayList();
    private final FilteredList<Problem> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<ProblemCounts> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", ProblemCounts.NONE);
    private final BooleanProperty computing = new SimpleBooleanProperty(this, "computing");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<@Nullable Severity> severity =
            new SimpleObjectProperty<>(this, "severity");
    private final ObjectProperty<@Nullable Problem> current =
            new SimpleObjectProperty<>(this, "current");
    private boolean changing;

    public ProblemsModel(Actions actions) {
        this.actions = actions;
        words.subscribe(this::filter);
        severity.subscribe(this::filter);
    }

    /// Shows findings in the order given; the current one stays current if it is still there.
    ///
    /// Rows that say the same stay as they are: nobody's click goes astray because the engines were
    /// done just then.
    public void show(List<Finding> findings, ToIntFunction<Finding> lines) {
        List<Problem> problems =
                findings.stream()
                        .map(finding -> new Problem(finding, lines.applyAsInt(finding)))
                        .toList();
        if (problems.equals(all)) {
            return;
        }
        @Nullable Problem before = current.get();
        changeRows(() -> RowChanges.follow(all, problems));
        counts.set(ProblemCounts.of(findings));
        current.set(before == null ? null : sameAs(before));
    }

    /// A table puts its selection on a neighbour when the selected row goes; nobody has asked to go
    /// there.
    private void changeRows(Runnable change) {
        changing = true;
        change.run();
        changing = false;
    }

    private @Nullable Problem sameAs(Problem before) {
        for (Problem problem : shown) {
            if (problem.finding().rule().equals(before.finding().rule())
                    && problem.finding().place().equals(before.finding().place())) {
                return problem;
            }
        }
        return null;
    }

    /// The rows that the filter lets through.
    public ObservableList<Problem> shown() {
        return shown;
    }

    /// Counts of all findings, whatever the filter.
    public ReadOnlyObjectProperty<ProblemCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether rules on cost and lag are still at work on the plan as it is.
    public BooleanProperty computingProperty() {
        return computing;
    }

    /// Text that a row must contain somewhere.
    public StringProperty wordsProperty() {
        return words;
    }

    /// The only severity to show; null for all.
    public ObjectProperty<@Nullable Severity> severityProperty() {
        return severity;
    }

    /// The row that is selected; null for none.
    public ObjectProperty<@Nullable Problem> currentProperty() {
        return current;
    }

    /// Selects a row and goes where it points.
    public void open(Problem problem) {
        if (changing) {
            return;
        }
        current.set(problem);
        actions.goTo(problem.finding());
    }

    /// Opens the row after the current one, the first after the last.
    public void next() {
        step(1);
    }

    /// Opens the row before the current one, the last before the first.
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (shown.isEmpty()) {
            return;
        }
        int at = current.get() == null ? (by > 0 ? -1 : 0) : shown.indexOf(current.get());
        open(shown.get(Math.floorMod(at + by, shown.size())));
    }

    /// Says what a fix would do, as soon as that is known.
    public void foresee(Fix fix, Consumer<EditEffect> show) {
        actions.foresee(fix, show);
    }

    /// The page of the rule behind a row.
    public Optional<RuleInfo> page(Problem problem) {
        return actions.page(problem.finding());
    }

    public void apply(Problem problem, Fix fix) {
        actions.apply(problem.finding(), fix);
    }

    private void filter() {
        shown.setPredicate(
                problem ->
                        (severity.get() == null || problem.has(severity.get()))
                                && problem.mentions(words.get()));
    }
}
