package org.planisphere.workbench.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.cost.CostSheet;
import org.planisphere.edit.ApplyFix;
import org.planisphere.edit.EditNotPossibleException;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.PlanHistory;
import org.planisphere.model.Place;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.topology.Topology;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Notices;

/// The open plan and everything that is known about it; lives on the FX thread.
///
/// Each edit is read at once, so that form and text agree; rules and costs follow from a worker,
/// and what comes too late is dropped.
public final class PlanSession {
    /// Longer than the pauses in typing a word, shorter than a look at the result.
    private static final Duration COMPUTING_PAUSE = Duration.ofMillis(400);

    private final Engines engines;
    private final Background background;
    private final Notices notices;
    private final AtomicLong revision = new AtomicLong();
    private final List<Runnable> unsent = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot =
            new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
    private final ReadOnlyObjectWrapper<EditState> edits =
            new ReadOnlyObjectWrapper<>(this, "edits", EditState.CLEAN);
    private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper(this, "readOnly", "");
    private @Nullable PlanHistory history;
    private boolean sending;

    public PlanSession(Engines engines, Background background, Notices notices) {
        this.engines = engines;
        this.background = background;
        this.notices = notices;
    }

    /// What the panes show; null until a plan is open.
    public ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<EditState> editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /// Why the plan cannot be edited, as a sentence; empty where it can.
    public ReadOnlyStringProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /// Lets nobody edit the plan from now on, or everybody again.
    ///
    /// @param why as a sentence, empty where the plan can be edited
    public void setReadOnly(String why) {
        readOnly.set(why);
    }

    /// The facts that engines and panes share.
    public Engines engines() {
        return engines;
    }

    /// Foresees what other texts would make of the plan.
    public Foresight foresight() {
        return new Foresight(engines);
    }

    /// Opens other texts in place of those that are open; they count as saved.
    public void open(Workspace workspace) {
        open(PlanReader.read(workspace));
    }

    /// As `open` of the texts, for who has read them already.
    public void open(ParsedPlan parsed) {
        history = new PlanHistory(parsed.workspace());
        selection.set(Selection.NONE);
        snapshot.set(null);
        refresh(null, parsed);
    }

    /// Opens texts that no disk holds yet.
    public void openUnsaved(Workspace workspace) {
        open(workspace);
        if (history != null) {
            history.markSaved(Workspace.empty(workspace.title()));
            tellEdits(history);
        }
    }

    /// Makes an edit; where the text does not allow it, says so and changes nothing.
    ///
    /// @return whether anything changed
    public boolean apply(PlanEdit edit) {
        return change(it -> it.apply(edit));
    }

    /// Makes an edit that belongs to the one before while a person goes on typing in one place.
    public boolean type(PlanEdit edit, Object into) {
        return change(it -> it.applyInstead(edit, into));
    }

    /// Makes several edits as one step that bears the name of the last; all of them or none.
    public boolean applyTogether(List<PlanEdit> together) {
        Object step = new Object();
        return change(
                it -> {
                    refuseAllIfOneIsRefused(it.current(), together);
                    boolean changed = false;
                    for (PlanEdit edit : together) {
                        changed |= it.applyMerging(edit, step);
                    }
                    it.pause();
                    return changed;
                });
    }

    private static void refuseAllIfOneIsRefused(Workspace current, List<PlanEdit> together) {
        Workspace tried = current;
        for (PlanEdit edit : together) {
            tried = edit.applyTo(tried);
        }
    }

    /// Ends a step of typing: what is typed next can be undone on its own.
    public void endTyping() {
        if (history != null) {
            history.pause();
        }
    }

    /// Takes in what another program wrote, as a step that can be undone, also where the plan is
    /// not to be edited here.
    ///
    /// @param onDisk the texts that the disk holds now
    public void takeOver(PlanEdit edit, Workspace onDisk) {
        sendUnsent();
        if (history != null) {
            history.pause();
            boolean changed = history.apply(edit);
            history.markSaved(onDisk);
            tellEdits(history);
            if (changed) {
                reread();
            }
        }
    }

    /// How many steps lie between the disk and what is shown.
    public int unsavedSteps() {
        return history == null ? 0 : history.unsavedSteps();
    }

    public void undo() {
        change(PlanHistory::undo);
    }

    public void redo() {
        change(PlanHistory::redo);
    }

    private boolean change(Predicate<PlanHistory> work) {
        sendUnsent();
        PlanHistory now = history;
        if (now == null) {
            return false;
        }
        if (!readOnly.get().isEmpty()) {
            notices.refused("Not edited. " + readOnly.get());
            reread();
            return false;
        }
        try {
            boolean changed = work.test(now);
            if (changed) {
                reread();
            }
            return changed;
        } catch (EditNotPossibleException refused) {
            notices.refused(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    /// Registers an editor that holds back what was typed for a moment: it is asked to send it
    /// before anything else happens to the plan.
    public void beforeEdits(Runnable send) {
        unsent.add(send);
    }

    /// Takes in what editors hold back, such as before saving.
    public void sendUnsent() {
        if (!sending) {
            sending = true;
            unsent.forEach(Runnable::run);
            sending = false;
        }
    }

    /// The texts as they are now; nothing where no plan is open.
    public @Nullable Workspace workspace() {
        return history == null ? null : history.current();
    }

    /// Says that texts have reached the disk.
    public void markSaved(Workspace onDisk) {
        if (history != null) {
            history.markSaved(onDisk);
            tellEdits(history);
        }
    }

    public void select(Selection wanted) {
        Snapshot now = snapshot.get();
        selection.set(now == null ? Selection.NONE : wanted.within(now));
    }

    /// Selects the region that holds a value, with the value in focus.
    public void goTo(Place place) {
        Snapshot now = snapshot.get();
        if (now != null) {
            select(
                    now.regionOf(place)
                            .map(region -> Selection.of(region.id()))
                            .orElse(selection.get())
                            .at(place));
        }
    }

    private void reread() {
        Snapshot before = snapshot.get();
        if (history != null && before != null) {
            refresh(before, PlanReader.reread(history.current(), before.parsed()));
        }
    }

    private void refresh(@Nullable Snapshot before, ParsedPlan parsed) {
        if (history == null) {
            return;
        }
        long now = revision.incrementAndGet();
        Snapshot next =
                new Snapshot(
                        now,
                        parsed,
                        Topology.of(parsed.plan()),
                        before == null ? List.of() : UnreadRegions.in(parsed, before),
                        before == null ? List.of() : before.findings(),
                        before == null ? List.of() : before.computed(),
                        before == null ? null : before.costs(),
                        before == null ? null : before.ordinaryDay(),
                        false,
                        true);
        tellEdits(history);
        publish(next);
        background.submit(
                // Work for a revision that has passed already would only be dropped.
                () ->
                        revision.get() == now
                                ? Verdict.on(parsed, engines, background)
                                : Verdict.NONE,
                revision::get,
                verdict -> settle(next, verdict),
                failure -> notices.failed("The plan could not be checked", failure));
    }

    private void settle(Snapshot judged, Verdict verdict) {
        Snapshot told = judged.judged(verdict.findings(), verdict.costs());
        publish(told);
        compute(told);
        if (verdict.refused() != null) {
            notices.refused(verdict.refused());
        }
    }

    /// Works out what a fix would do, without doing it.
    ///
    /// @param show gets it on the FX thread, unless the plan was edited or the fix does not apply
    ///     any more
    public void foresee(Fix fix, Consumer<EditEffect> show) {
        Snapshot now = snapshot.get();
        if (now == null || !now.settled()) {
            return;
        }
        background.submit(
                () -> effect(now, fix),
                revision::get,
                effect -> effect.ifPresent(show),
                failure -> notices.failed("The effect could not be worked out", failure));
    }

    private Optional<EditEffect> effect(Snapshot now, Fix fix) {
        Workspace fixed;
        try {
            fixed = new ApplyFix(fix).applyTo(now.workspace());
        } catch (EditNotPossibleException stale) {
            return Optional.empty();
        }
        return Optional.of(foresight().of(now.parsed(), now.costs(), fixed));
    }

    /// Asks the rules on cost and lag once nobody has typed for a while.
    private void compute(Snapshot told) {
        CostSheet costs = told.costs();
        if (costs == null) {
            return;
        }
        BooleanSupplier stale = () -> revision.get() != told.revision();
        background.submitLater(
                COMPUTING_PAUSE,
                stale,
                () -> engines.checkComputed(told.parsed(), costs, new WhileFresh(stale)),
                verdict -> publish(told.judgedComputed(verdict)),
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        notices.failed("Cost and lag could not be judged", failure);
                    }
                });
    }

    /// Ends a run whose plan has been edited meanwhile.
    private record WhileFresh(BooleanSupplier stale) implements RunControl {
        @Override
        public void progress(double fraction) {}

        @Override
        public boolean cancelled() {
            return stale.getAsBoolean();
        }
    }

    private void publish(Snapshot now) {
        Snapshot before = snapshot.get();
        snapshot.set(now);
        Selection kept = selection.get().following(before, now).within(now);
        if (!kept.equals(selection.get())) {
            selection.set(kept);
        }
    }

    private void tellEdits(PlanHistory now) {
        edits.set(
                new EditState(
                        now.undoLabel().orElse(null), now.redoLabel().orElse(null), now.isSaved()));
    }
}
