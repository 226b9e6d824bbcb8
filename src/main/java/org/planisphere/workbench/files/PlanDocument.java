package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.SaveException;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Notices;

/// The plan on the disk that belongs to the open session; never changes the disk but by saving.
public final class PlanDocument {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /// What a document is built upon.
    public record Ground(
            WorkspaceStore store,
            RecentPlans recent,
            Questions questions,
            Notices notices,
            Background background,
            InstantSource clock) {}

    private final PlanSession session;
    private final WorkspaceStore store;
    private final RecentPlans recent;
    private final Questions questions;
    private final Notices notices;
    private final InstantSource clock;
    private final Background background;
    private final EditingRight right;
    private final UnsavedCopies copies;
    private final RecoveredEdits recovered;
    private final EmptiedFiles emptied;
    private final OutsideChanges outside;
    private final ReadOnlyStringWrapper savedAt = new ReadOnlyStringWrapper(this, "savedAt", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private @Nullable OpenedPlan opened;
    private @Nullable CompletableFuture<Boolean> saving;

    public PlanDocument(PlanSession session, Ground ground) {
        this.session = session;
        this.store = ground.store();
        this.recent = ground.recent();
        this.questions = ground.questions();
        this.notices = ground.notices();
        this.clock = ground.clock();
        this.background = ground.background();
        this.right = new EditingRight(store);
        this.copies = new UnsavedCopies(session, store.recovery(), ground.background());
        this.recovered = new RecoveredEdits(session, store.recovery(), ground);
        this.emptied = new EmptiedFiles(session, ground);
        this.outside = new OutsideChanges(session, ground);
    }

    /// When the plan was saved last in this window, as a time of day; empty before.
    public ReadOnlyStringProperty savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// Where the plan stands on the disk; empty for one that was never saved.
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// The folder of the plan; empty for one that was never saved.
    public Optional<Path> folder() {
        return Optional.ofNullable(opened).map(OpenedPlan::folder);
    }

    /// The folder around the plan's own, where its neighbours stand.
    private @Nullable Path around() {
        return folder().map(Path::toAbsolutePath).map(Path::getParent).orElse(null);
    }

    public RecentPlans recent() {
        return recent;
    }

    /// Opens a plan unless the person stays with unsaved edits or there is nothing to open.
    ///
    /// @return whether it is open then
    public CompletionStage<Boolean> open(Path path) {
        return leave().thenApply(left -> left && load(path));
    }

    private boolean load(Path path) {
        try {
            OpenedPlan plan = store.load(path);
            // Whatever reading may come to, the open plan has not been touched yet.
            show(plan, PlanReader.read(plan.workspace()));
            recent.add(path);
            return true;
        } catch (ArtifactReadException refused) {
            return stay(String.valueOf(refused.getMessage()));
        } catch (OutOfMemoryError tooLarge) {
            return stay(
                    "Not enough memory to open '%s'. Your open plan is unchanged."
                            .formatted(path.getFileName()));
        }
    }

    private boolean stay(String why) {
        notices.refused(why);
        copies.edited();
        return false;
    }

    public void openAsked() {
        questions.planToOpen(around()).ifPresent(this::open);
    }

    public void openFileAsked() {
        questions.fileToOpen(folder().orElse(null)).ifPresent(this::open);
    }

    /// Opens texts that no disk holds yet.
    public void openNew(Workspace workspace) {
        leave().thenAccept(
                        left -> {
                            if (left) {
                                close();
                                opened = null;
                                place.set("");
                                savedAt.set("");
                                session.openUnsaved(workspace);
                            }
                        });
    }

    private void show(OpenedPlan plan, ParsedPlan parsed) {
        copies.follow(null);
        session.setReadOnly("");
        opened = plan;
        place.set(plan.path().toString());
        savedAt.set("");
        session.open(parsed);
        if (mayEdit(plan)) {
            copies.follow(plan);
            emptied.offer(plan);
            recovered.offer(plan);
        }
    }

    /// Says at once why a plan cannot be edited here, where it cannot.
    private boolean mayEdit(OpenedPlan plan) {
        Snapshot now = session.snapshotProperty().get();
        Optional<String> why =
                right.take(plan).or(() -> right.objection(plan, now == null ? null : now.plan()));
        session.setReadOnly(why.orElse(""));
        why.ifPresent(notices::refused);
        return why.isEmpty();
    }

    /// Takes in what other programs wrote into the plan's files since they were opened or saved.
    public void look() {
        OpenedPlan known = opened;
        // What a save has written so far is no change by somebody else.
        if (known != null && saving == null) {
            outside.look(known, this::follow, () -> saving != null || !known.equals(opened));
        }
    }

    private void follow(OpenedPlan onDisk) {
        opened = onDisk;
        boolean editable = session.readOnlyProperty().get().isEmpty();
        copies.follow(editable ? onDisk : null);
        if (session.editsProperty().get().saved()) {
            copies.drop();
        } else {
            copies.edited();
        }
    }

    /// Leaves the plan to other windows; it can still be read here.
    public void close() {
        copies.follow(null);
        session.setReadOnly("");
        right.release();
    }

    /// Saves where the plan was opened, or asks where it has no place yet.
    ///
    /// The disk is written on a worker, one save after the other; editing goes on meanwhile.
    ///
    /// @return whether the disk has what was there when it was asked for, on the FX thread
    public CompletionStage<Boolean> save() {
        if (saving != null) {
            return saving.thenCompose(_ -> save());
        }
        session.sendUnsent();
        Workspace texts = session.workspace();
        OpenedPlan known = opened;
        if (texts == null) {
            return answered(false);
        }
        if (known == null) {
            return saveAs();
        }
        String readOnly = session.readOnlyProperty().get();
        if (!readOnly.isEmpty()) {
            notices.refused("Not saved. " + readOnly);
            return answered(false);
        }
        return write(() -> store.save(known, texts));
    }

    /// Asks for a folder and saves everything there.
    public CompletionStage<Boolean> saveAs() {
        if (saving != null) {
            return saving.thenCompose(_ -> saveAs());
        }
        session.sendUnsent();
        Workspace texts = session.workspace();
        Optional<Path> folder = questions.folderToSaveIn(around());
        if (texts == null || folder.isEmpty()) {
            return answered(false);
        }
        return write(() -> store.saveAs(texts, folder.get()))
                .whenComplete(
                        (written, _) -> {
                            if (Boolean.TRUE.equals(written)) {
                                recent.add(folder.get());
                            }
                        });
    }

    private static CompletionStage<Boolean> answered(boolean answer) {
        return CompletableFuture.completedStage(answer);
    }

    private CompletionStage<Boolean> write(Callable<WorkspaceStore.Saved> work) {
        CompletableFuture<Boolean> written = new CompletableFuture<>();
        saving = written;
        background.submit(
                work,
                saved -> {
                    saving = null;
                    saved(saved);
                    written.complete(true);
                },
                failure -> {
                    saving = null;
                    notSaved(failure);
                    written.complete(false);
                });
        return written;
    }

    private void notSaved(Exception failure) {
        if (!(failure instanceof SaveException refused)) {
            notices.failed("Not saved", failure);
            return;
        }
        notices.refused(String.valueOf(refused.getMessage()));
        if (refused.reason() == SaveException.Reason.CHANGED_OUTSIDE) {
            outside.askAgain();
            look();
        }
    }

    private void saved(WorkspaceStore.Saved saved) {
        boolean elsewhere = opened == null || !opened.place().equals(saved.plan().place());
        opened = saved.plan();
        place.set(saved.plan().path().toString());
        session.markSaved(saved.plan().workspace());
        copies.drop();
        boolean editable = elsewhere ? mayEdit(saved.plan()) : true;
        copies.follow(editable ? saved.plan() : null);
        copies.edited();
        savedAt.set(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()).format(CLOCK));
        if (!saved.confirmed()) {
            notices.refused(
                    "Saved, but the disk did not confirm it. Save once more or make a copy.");
        }
    }

    /// Whether a save is on its way to the disk.
    public boolean isSaving() {
        return saving != null;
    }

    /// Whether leaving the plan now would lose something or must wait for the disk.
    public boolean isBusy() {
        session.sendUnsent();
        return isSaving()
                || (session.workspace() != null && !session.editsProperty().get().saved());
    }

    /// Asks what to do with unsaved edits, where there are any.
    ///
    /// @return whether the plan may be left, on the FX thread
    public CompletionStage<Boolean> leave() {
        if (saving != null) {
            return saving.thenCompose(_ -> leave());
        }
        Workspace texts = session.workspace();
        if (!isBusy() || texts == null) {
            return answered(true);
        }
        return switch (questions.unsavedEdits(texts.title())) {
            // What was typed while the disk was busy is asked about again.
            case SAVE -> save().thenCompose(saved -> saved ? leave() : answered(false));
            case DISCARD -> {
                copies.drop();
                yield answered(true);
            }
            case STAY -> answered(false);
        };
    }
}
