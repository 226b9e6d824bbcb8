package org.planisphere.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Workspace;

/// What was done to a plan, and the way back; the one thing in the program that changes.
///
/// Used by one thread only.
public final class PlanHistory {
    private record Step(String label, Workspace before, Workspace after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Workspace current;
    private Workspace saved;
    private long revision;
    private boolean telling;
    private @Nullable Object merging;

    /// @param start what was opened, which counts as saved
    public PlanHistory(Workspace start) {
        this.current = start;
        this.saved = start;
    }

    public Workspace current() {
        return current;
    }

    /// Grows by one on every change, undo and redo included.
    public long revision() {
        return revision;
    }

    /// Makes an edit one step of its own.
    ///
    /// @return whether it changed anything; an edit that changes nothing leaves no step
    /// @throws EditNotPossibleException where the text does not allow it; nothing is changed
    /// @throws IllegalStateException if called by a listener of a change
    public boolean apply(PlanEdit edit) {
        return apply(edit, null, false);
    }

    /// Makes an edit part of the step before, where that was made with the same key and there was
    /// no
    /// pause since: a word typed is one step, not one for each letter.
    ///
    /// @param key what is being typed into, such as a place
    public boolean applyMerging(PlanEdit edit, Object key) {
        return apply(edit, key, false);
    }

    /// As `applyMerging`, but made on what was there before the step, and in its place:
    /// what a half-typed value did to the text, such as quotes that it needed, leaves no trace.
    public boolean applyInstead(PlanEdit edit, Object key) {
        return apply(edit, key, true);
    }

    /// Ends a step that edits were merged into.
    public void pause() {
        merging = null;
    }

    private boolean apply(PlanEdit edit, @Nullable Object key, boolean instead) {
        refuseWhileTelling();
        boolean merges = key != null && key.equals(merging) && !done.isEmpty();
        Workspace base = merges && instead ? done.element().before() : current;
        Workspace after = edit.applyTo(base);
        if (after.equals(current)) {
            return false;
        }
        Workspace before = merges ? done.pop().before() : current;
        boolean leavesStep = !after.equals(before);
        if (leavesStep) {
            done.push(new Step(edit.label(), before, after));
        }
        undone.clear();
        merging = leavesStep ? key : null;
        change(after);
        return true;
    }

    /// Takes the last step back; false where there is nothing more to undo.
    public boolean undo() {
        refuseWhileTelling();
        merging = null;
        if (done.isEmpty()) {
            return false;
        }
        Step step = done.pop();
        undone.push(step);
        change(step.before());
        return true;
    }

    /// Makes the last step that was undone again; false where there is none.
    public boolean redo() {
        refuseWhileTelling();
        merging = null;
        if (undone.isEmpty()) {
            return false;
        }
        Step step = undone.pop();
        done.push(step);
        change(step.after());
        return true;
    }

    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    /// Whether what is shown is what was saved last; undoing back to it counts.
    public boolean isSaved() {
        return current.equals(saved);
    }

    /// How many steps lie between what was saved last and what is shown; at least one where they
    /// differ.
    public int unsavedSteps() {
        if (isSaved()) {
            return 0;
        }
        int steps = 0;
        for (Step step : done) {
            steps++;
            if (step.before().equals(saved)) {
                return steps;
            }
        }
        steps = 0;
        for (Step step : undone) {
            steps++;
            if (step.after().equals(saved)) {
                return steps;
            }
        }
        return Math.max(1, done.size());
    }

    /// Says that a workspace, usually the current one, has reached the disk.
    public void markSaved(Workspace onDisk) {
        saved = onDisk;
        merging = null;
    }

    /// Calls a listener after each change; it must not push an edit itself.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void change(Workspace after) {
        current = after;
        revision++;
        telling = true;
        try {
            listeners.forEach(Runnable::run);
        } finally {
            telling = false;
        }
    }

    private void refuseWhileTelling() {
        if (telling) {
            throw new IllegalStateException(
                    "a listener of a change must not edit; ask the history afterwards");
        }
    }
}
