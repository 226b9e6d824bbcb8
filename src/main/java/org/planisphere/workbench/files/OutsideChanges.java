package org.planisphere.workbench.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.edit.ReplaceTexts;
import org.planisphere.edit.merge.Conflict;
import org.planisphere.edit.merge.PlanMerge;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Notices;

/// Takes in what other programs write into the files of the open plan.
///
/// Hashes of the contents decide. Files without unsaved edits are taken over as a step that can be
/// undone; edits are merged with what is new, and where both sides changed the same a person
/// chooses. Until then nothing changes here, and a save is refused.
final class OutsideChanges {
    private static final int NAMED_FILES = 3;

    /// Each takes a full check of the plan; who has more conflicts looks at the files anyway.
    private static final int FORESEEN = 40;

    private final PlanSession session;
    private final WorkspaceStore store;
    private final Background background;
    private final Questions questions;
    private final Notices notices;
    private boolean looking;
    private @Nullable OpenedPlan postponed;
    private String told = "";

    OutsideChanges(PlanSession session, PlanDocument.Ground ground) {
        this.session = session;
        this.store = ground.store();
        this.background = ground.background();
        this.questions = ground.questions();
        this.notices = ground.notices();
    }

    /// Compares the files with those that were opened or saved last, on a worker.
    ///
    /// @param seen gets the files as they are now, once this window has taken them in; not called
    ///     where the window shows another state of the disk by then
    void look(OpenedPlan known, Consumer<OpenedPlan> seen, BooleanSupplier stale) {
        if (looking) {
            return;
        }
        looking = true;
        background.submit(
                () -> store.look(known),
                found -> {
                    looking = false;
                    if (!stale.getAsBoolean()) {
                        found.filter(theirs -> !theirs.equals(postponed))
                                .ifPresent(theirs -> takeIn(known, theirs, seen, stale));
                    }
                },
                failure -> {
                    looking = false;
                    tellOnce(String.valueOf(failure.getMessage()));
                });
    }

    /// Asks again about what was postponed.
    void askAgain() {
        postponed = null;
    }

    private void tellOnce(String sentence) {
        if (!told.equals(sentence)) {
            told = sentence;
            notices.refused(sentence);
        }
    }

    private void takeIn(
            OpenedPlan known, OpenedPlan theirs, Consumer<OpenedPlan> seen, BooleanSupplier stale) {
        Optional<String> unreadable =
                theirs.workspace().refusals().keySet().stream()
                        .filter(name -> known.workspace().text(name).isPresent())
                        .findFirst();
        if (unreadable.isPresent()) {
            tellOnce(
                    "%s changed on disk and cannot be read now. The text in this window is as it was."
                            .formatted(unreadable.get()));
            return;
        }
        session.sendUnsent();
        Workspace mine = Objects.requireNonNull(session.workspace());
        PlanMerge merge = PlanMerge.of(known.workspace(), mine, theirs.workspace());
        Incoming incoming = new Incoming(theirs, merge, changed(known, theirs), seen);
        if (merge.conflicts().isEmpty()) {
            take(incoming, Set.of());
            return;
        }
        looking = true;
        background.submit(
                () -> disagreements(mine, merge),
                open -> {
                    try {
                        // Who typed meanwhile is asked about the newer text, at the next look.
                        if (!stale.getAsBoolean() && mine.equals(session.workspace())) {
                            settle(incoming, open);
                        }
                    } finally {
                        looking = false;
                    }
                },
                failure -> {
                    looking = false;
                    notices.failed("The conflicts could not be worked out", failure);
                });
    }

    /// What the disk holds now, put together with one's own edits.
    ///
    /// @param told which files changed, as a sentence
    private record Incoming(
            OpenedPlan theirs, PlanMerge merge, String told, Consumer<OpenedPlan> seen) {}

    private void settle(Incoming incoming, List<Questions.Disagreement> open) {
        String which =
                open.size() == 1
                        ? "1 field conflicts: " + open.getFirst().field() + "."
                        : "%d fields conflict, the first is %s."
                                .formatted(open.size(), open.getFirst().field());
        questions
                .settle(incoming.told() + " " + which, open)
                .ifPresentOrElse(forDisk -> take(incoming, forDisk), () -> postpone(incoming));
    }

    private void postpone(Incoming incoming) {
        postponed = incoming.theirs();
        notices.refused(
                incoming.told()
                        + " Your edits are still here and nothing was overwritten; saving asks again.");
    }

    /// @param forDisk the conflicts that are settled for the disk
    private void take(Incoming incoming, Set<Conflict> forDisk) {
        boolean edited = !session.editsProperty().get().saved();
        Workspace merged = incoming.merge().texts(forDisk::contains);
        session.takeOver(
                new ReplaceTexts("Take over changes from the disk", merged),
                incoming.theirs().workspace());
        told = "";
        incoming.seen().accept(incoming.theirs());
        notices.done(
                incoming.told()
                        + (edited
                                ? " It was merged with your edits, which are not saved yet."
                                : " It was taken over.")
                        + " Undo takes that back.");
    }

    /// Each conflict with what the other value would do to findings and cost.
    private List<Questions.Disagreement> disagreements(Workspace mine, PlanMerge merge) {
        ParsedPlan own = PlanReader.read(mine);
        ParsedPlan allMine = PlanReader.read(merge.texts(_ -> false));
        List<Questions.Disagreement> open = new ArrayList<>();
        for (Conflict conflict : merge.conflicts()) {
            String effect =
                    open.size() < FORESEEN
                            ? session.foresight().of(allMine, merge.texts(conflict::equals)).words()
                            : "not worked out for so many fields.";
            open.add(new Questions.Disagreement(conflict.field(own), conflict, effect));
        }
        return open;
    }

    private static String changed(OpenedPlan known, OpenedPlan theirs) {
        SortedSet<String> names = new TreeSet<>(known.hashes().keySet());
        names.addAll(theirs.hashes().keySet());
        names.removeIf(name -> Objects.equals(known.hashes().get(name), theirs.hashes().get(name)));
        if (names.size() == 1) {
            return names.first() + " changed on disk.";
        }
        List<String> first = names.stream().limit(NAMED_FILES).toList();
        return "%d files changed on disk (%s%s)."
                .formatted(
                        names.size(),
                        String.join(", ", first),
                        names.size() > NAMED_FILES ? ", …" : "");
    }
}
