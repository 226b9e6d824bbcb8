package org.planisphere.artifact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.disk.Backups;
import org.planisphere.artifact.disk.Disk;
import org.planisphere.artifact.disk.FileChange;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.artifact.disk.PlanLocks;
import org.planisphere.artifact.disk.SafeSave;
import org.planisphere.artifact.disk.SaveException;
import org.planisphere.artifact.disk.SaveTurns;
import org.planisphere.artifact.disk.Sha256;
import org.planisphere.model.Observation;

/// Opens plans from the disk and saves them whole or not at all.
public final class WorkspaceStore {
    private final Disk disk;
    private final SafeSave saves;
    private final PlanLocks locks;
    private final SaveTurns turns;
    private final Recovery recovery;

    /// @param data the user's own folder for backups and the like; never the plan's
    public WorkspaceStore(Disk disk, Path data, InstantSource clock) {
        this.disk = disk;
        this.saves = new SafeSave(disk, data, clock);
        this.locks = new PlanLocks(data.resolve("locks"), clock);
        this.turns = new SaveTurns(data.resolve("locks"));
        this.recovery = new Recovery(disk, data.resolve("recovery"));
    }

    /// A store on this machine's disk that keeps its data where the user's programs do.
    public static WorkspaceStore local() {
        return new WorkspaceStore(new LocalDisk(), UserData.folder(), InstantSource.system());
    }

    /// What a save came to.
    ///
    /// @param plan how the plan now stands on the disk
    /// @param confirmed whether the disk has confirmed it; otherwise say so and save once more
    public record Saved(OpenedPlan plan, boolean confirmed) {}

    /// Opens a plan folder, its `plan.yaml`, a folder of artifacts or one artifact.
    ///
    /// A file of the plan that cannot be read as text is told by the plan's observations.
    ///
    /// @throws ArtifactReadException where there is nothing to open
    public OpenedPlan load(Path path) throws ArtifactReadException {
        return new WorkspaceLoading(disk, saves, locks, path).load();
    }

    /// Writes what has changed since the plan was opened or saved, the schemas that new files name
    /// and that are not there yet, and nothing else.
    ///
    /// @throws SaveException where nothing was saved; its message is for the user
    public Saved save(OpenedPlan opened, Workspace workspace) throws SaveException {
        SortedMap<String, String> hashes = new TreeMap<>(opened.hashes());
        List<FileChange> changes = new ArrayList<>();
        for (String name : changed(opened.workspace(), workspace)) {
            String text = workspace.texts().get(name);
            byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            refuseUnwritable(name, text, bytes);
            refuseNewer(name, opened.workspace());
            Path file = opened.folder().resolve(name);
            changes.add(new FileChange(name, file, text, opened.hashes().get(name)));
            if (bytes == null) {
                hashes.remove(name);
            } else {
                hashes.put(name, Sha256.of(bytes));
            }
        }
        SortedMap<String, String> added = new TreeMap<>(workspace.texts());
        added.keySet()
                .removeIf(
                        name ->
                                opened.hashes().containsKey(name)
                                        || opened.workspace().texts().containsKey(name));
        changes.addAll(new NamedSchemas(disk, opened.folder()).missing(added));
        boolean confirmed = changes.isEmpty() || inTurn(opened.folder(), changes);
        return new Saved(
                new OpenedPlan(opened.folder(), opened.path(), workspace, hashes), confirmed);
    }

    private boolean inTurn(Path folder, List<FileChange> changes) throws SaveException {
        try (SaveTurns.Turn turn = turns.await(folder)) {
            Objects.requireNonNull(turn);
            return saves.save(folder, changes);
        }
    }

    /// Writes every text into another folder; a file that is there already is not overwritten.
    ///
    /// @throws SaveException where nothing was saved; its message is for the user
    public Saved saveAs(Workspace workspace, Path folder) throws SaveException {
        OpenedPlan nothing =
                new OpenedPlan(folder, folder, Workspace.empty(workspace.title()), new TreeMap<>());
        return save(nothing, workspace);
    }

    /// Who has which plan open for editing.
    public PlanLocks locks() {
        return locks;
    }

    /// Edits that no save has reached yet.
    public Recovery recovery() {
        return recovery;
    }

    /// Why a plan cannot be saved where it stands, in words; empty where it can.
    public Optional<String> unwritable(OpenedPlan plan) throws IOException {
        for (String name : plan.hashes().keySet()) {
            if (disk.info(plan.folder().resolve(name))
                    .filter(file -> !file.writable())
                    .isPresent()) {
                return Optional.of(
                        "%s is read-only. You can edit a copy: Save As…".formatted(name));
            }
        }
        return disk.info(plan.folder()).filter(Disk.Entry::writable).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "The folder %s is read-only. You can edit a copy: Save As…"
                                .formatted(plan.folder().getFileName()));
    }

    /// Looks whether the files of a plan hold what they held when it was opened or saved last.
    /// Their times do not matter.
    ///
    /// @return how the plan stands on the disk now; empty where it is as it was
    public Optional<OpenedPlan> look(OpenedPlan known) throws ArtifactReadException {
        OpenedPlan now = new WorkspaceLoading(disk, saves, locks, known.path()).load();
        return now.hashes().equals(known.hashes())
                        && now.workspace().refusals().equals(known.workspace().refusals())
                ? Optional.empty()
                : Optional.of(now);
    }

    /// Earlier versions of a plan's files.
    public Backups backups() {
        return saves.backups();
    }

    /// The names of files that two workspaces differ in.
    static SortedSet<String> changed(Workspace before, Workspace after) {
        SortedSet<String> names = new TreeSet<>(before.texts().keySet());
        names.addAll(after.texts().keySet());
        names.removeIf(name -> Objects.equals(before.texts().get(name), after.texts().get(name)));
        return names;
    }

    /// A file of a later format may hold what this program would break.
    private static void refuseNewer(String name, Workspace opened) throws SaveException {
        Optional<Observation.NewerFormat> newer =
                opened.text(name).stream()
                        .flatMap(text -> ParsedFile.read(name, text).observations().stream())
                        .filter(Observation.NewerFormat.class::isInstance)
                        .map(Observation.NewerFormat.class::cast)
                        .findFirst();
        if (newer.isPresent()) {
            throw new SaveException(
                    SaveException.Reason.READ_ONLY,
                    List.of(name),
                    "Not saved: %s was made by a newer Planisphere (format %d; this one knows up to %d) and is open read-only. Your previous save is unchanged and your edits are still here. Use the newer Planisphere, or save a copy elsewhere."
                            .formatted(name, newer.get().written(), newer.get().known()));
        }
    }

    /// Only what reads back as the same text is written.
    private static void refuseUnwritable(
            String name, @Nullable String text, byte @Nullable [] bytes) throws SaveException {
        boolean same =
                text == null
                        || bytes == null
                        || text.equals(new String(bytes, StandardCharsets.UTF_8));
        if (!same || PlanPaths.objection(name).isPresent()) {
            throw new SaveException(
                    SaveException.Reason.DISK,
                    List.of(name),
                    "Not saved: %s. Your previous save is unchanged and your edits are still here."
                            .formatted(
                                    PlanPaths.objection(name)
                                            .map(why -> name + ": " + why)
                                            .orElse(
                                                    name
                                                            + " holds half a character, which no"
                                                            + " file can hold")));
        }
    }
}
