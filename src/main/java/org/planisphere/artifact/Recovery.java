package org.planisphere.artifact;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.artifact.disk.Disk;
import org.planisphere.artifact.disk.RecoveryCopy;
import org.planisphere.artifact.disk.RecoveryFiles;

/// Keeps edits that no save has reached yet, and finds them again after a crash; never touches the
/// plan's own folder.
public final class Recovery {
    /// What lies ready for a plan that was just opened.
    public sealed interface Found {
        /// Nothing that differs from the disk.
        record Nothing() implements Found {}

        /// Edits that were made after the last save.
        ///
        /// @param savedAt when the plan was saved last
        /// @param texts the plan with the edits in it
        record Whole(int edits, Instant savedAt, Workspace texts) implements Found {}

        /// A copy that cannot be trusted, and where it was moved to.
        record Damaged(Path aside) implements Found {}

        /// A whole copy of edits to other texts than those on the disk, and where it was moved to.
        record Outdated(Path aside) implements Found {}
    }

    private final Disk disk;
    private final RecoveryFiles files;

    Recovery(Disk disk, Path folder) {
        this.disk = disk;
        this.files = new RecoveryFiles(disk, folder);
    }

    /// Copies what differs from the disk.
    ///
    /// @param plan as it stood on the disk when it was opened or saved last
    /// @param edits how many steps lie between the disk and the texts
    public void keep(OpenedPlan plan, Workspace texts, int edits) throws IOException {
        List<RecoveryCopy.Text> differing = new ArrayList<>();
        for (String name : WorkspaceStore.changed(plan.workspace(), texts)) {
            differing.add(
                    new RecoveryCopy.Text(name, plan.hashes().get(name), texts.texts().get(name)));
        }
        if (differing.isEmpty()) {
            files.drop(plan.place());
        } else {
            files.write(plan.place(), new RecoveryCopy(plan.place().toString(), edits, differing));
        }
    }

    /// Forgets the copy of a plan that was saved whole, or whose edits a person gave up.
    public void drop(OpenedPlan plan) throws IOException {
        files.drop(plan.place());
    }

    /// Takes a copy that a person did not want out of the way; it can still be read there.
    public void setAside(OpenedPlan plan) throws IOException {
        if (files.isThere(plan.place())) {
            files.setAside(plan.place());
        }
    }

    /// What lies ready for a plan. A copy that is damaged, another plan's or made on other texts is
    /// moved out of the way.
    public Found find(OpenedPlan plan) throws IOException {
        if (!files.isThere(plan.place())) {
            return new Found.Nothing();
        }
        Optional<RecoveryCopy> whole = files.read(plan.place());
        if (whole.isEmpty()) {
            return new Found.Damaged(files.setAside(plan.place()));
        }
        Workspace texts = recovered(plan, whole.get());
        if (texts.equals(plan.workspace())) {
            files.drop(plan.place());
            return new Found.Nothing();
        }
        boolean sameBase =
                whole.get().texts().stream()
                        .allMatch(
                                file ->
                                        Objects.equals(
                                                file.known(), plan.hashes().get(file.name())));
        return sameBase
                ? new Found.Whole(whole.get().edits(), savedAt(plan), texts)
                : new Found.Outdated(files.setAside(plan.place()));
    }

    private static Workspace recovered(OpenedPlan plan, RecoveryCopy copy) {
        Workspace texts = plan.workspace();
        for (RecoveryCopy.Text file : copy.texts()) {
            texts =
                    file.text() == null
                            ? texts.without(file.name())
                            : texts.with(file.name(), file.text());
        }
        return texts;
    }

    private Instant savedAt(OpenedPlan plan) throws IOException {
        Instant latest = Instant.EPOCH;
        for (String name : plan.hashes().keySet()) {
            Instant changed =
                    disk.info(plan.folder().resolve(name))
                            .map(Disk.Entry::changed)
                            .orElse(Instant.EPOCH);
            latest = changed.isAfter(latest) ? changed : latest;
        }
        return latest;
    }
}
