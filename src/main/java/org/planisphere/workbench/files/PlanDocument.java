package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.SaveException;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Notices;

/// The plan on the disk that belongs to the open session; never changes the disk but by saving.
public final class PlanDocument {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PlanSession session;
    private final WorkspaceStore store;
    private final RecentPlans recent;
    private final Questions questions;
    private final Notices notices;
    private final InstantSource clock;
    private final ReadOnlyStringWrapper savedAt = new ReadOnlyStringWrapper(this, "savedAt", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private @Nullable OpenedPlan opened;

    public PlanDocument(
            PlanSession session,
            WorkspaceStore store,
            RecentPlans recent,
            Questions questions,
            Notices notices,
            InstantSource clock) {
        this.session = session;
        this.store = store;
        this.recent = recent;
        this.questions = questions;
        this.notices = notices;
        this.clock = clock;
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
    /// @return whether it is open now
    public boolean open(Path path) {
        if (!leave()) {
            return false;
        }
        try {
            show(store.load(path));
            recent.add(path);
            return true;
        } catch (ArtifactReadException refused) {
            notices.refused(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    public void openAsked() {
        questions.planToOpen(around()).ifPresent(this::open);
    }

    public void openFileAsked() {
        questions.fileToOpen(folder().orElse(null)).ifPresent(this::open);
    }

    /// Opens texts that no disk holds yet.
    public void openNew(Workspace workspace) {
        if (leave()) {
            opened = null;
            place.set("");
            savedAt.set("");
            session.openUnsaved(workspace);
        }
    }

    private void show(OpenedPlan plan) {
        opened = plan;
        place.set(plan.path().toString());
        savedAt.set("");
        session.open(plan.workspace());
    }

    /// Saves where the plan was opened, or asks where it has no place yet.
    ///
    /// @return whether the disk has everything now
    public boolean save() {
        session.sendUnsent();
        Workspace texts = session.workspace();
        OpenedPlan known = opened;
        if (texts == null) {
            return false;
        }
        if (known == null) {
            return saveAs();
        }
        try {
            saved(store.save(known, texts));
            return true;
        } catch (SaveException refused) {
            notices.refused(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    /// Asks for a folder and saves everything there.
    public boolean saveAs() {
        session.sendUnsent();
        Workspace texts = session.workspace();
        Optional<Path> folder = questions.folderToSaveIn(around());
        if (texts == null || folder.isEmpty()) {
            return false;
        }
        try {
            saved(store.saveAs(texts, folder.get()));
            recent.add(folder.get());
            return true;
        } catch (SaveException refused) {
            notices.refused(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    private void saved(WorkspaceStore.Saved saved) {
        opened = saved.plan();
        place.set(saved.plan().path().toString());
        session.markSaved(saved.plan().workspace());
        savedAt.set(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()).format(CLOCK));
        if (!saved.confirmed()) {
            notices.refused(
                    "Saved, but the disk did not confirm it. Save once more or make a copy.");
        }
    }

    /// Asks what to do with unsaved edits, where there are any.
    ///
    /// @return whether the plan may be left
    public boolean leave() {
        session.sendUnsent();
        Workspace texts = session.workspace();
        if (texts == null || session.editsProperty().get().saved()) {
            return true;
        }
        return switch (questions.unsavedEdits(texts.title())) {
            case SAVE -> save();
            case DISCARD -> true;
            case STAY -> false;
        };
    }
}
