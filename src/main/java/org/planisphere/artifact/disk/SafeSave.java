package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.disk.SaveException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves several files so that each is old or new, and all of them or none.
///
/// Order of calls: read and compare what is there; write each new text beside its file and wait for
/// the disk, for its name too where there are several; keep the old texts as backups; note down the
/// moves; move each into place in one step; wait for the folders. A failure before the first move
/// changes nothing; one after it is rolled back.
public final class SafeSave {
    private static final Logger LOG = LoggerFactory.getLogger(SafeSave.class);
    private static final String PREFIX = ".planisphere-";
    private static final String SUFFIX = ".tmp";
    private static final Duration STRAY_AFTER = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 64 << 20;

    private final Disk disk;
    private final Backups backups;
    private final SaveJournal journal;
    private final InstantSource clock;

    /// @param data the user's own folder for the data of this program
    public SafeSave(Disk disk, Path data, InstantSource clock) {
        this.disk = disk;
        this.backups = new Backups(disk, data.resolve("backups"), clock);
        this.journal = new SaveJournal(disk, data.resolve("saves"));
        this.clock = clock;
    }

    public Backups backups() {
        return backups;
    }

    /// A file on its way: where it goes, what is there, and where the new text waits.
    private static final class Staged {
        final FileChange change;
        final Path target;
        final byte @Nullable [] old;
        final @Nullable Path temp;

        Staged(FileChange change, Path target, byte @Nullable [] old, @Nullable Path temp) {
            this.change = change;
            this.target = target;
            this.old = old;
            this.temp = temp;
        }

        String name() {
            return change.name();
        }

        /// The new contents, null where the file goes.
        byte @Nullable [] bytes() {
            String text = change.text();
            return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Makes all changes, or none.
    ///
    /// @param folder the plan's folder
    /// @return whether the disk has confirmed it; otherwise the files are new but may not be safe
    /// yet
    public boolean save(Path folder, List<FileChange> changes) throws SaveException {
        List<Staged> staged = new ArrayList<>();
        try {
            for (FileChange change : changes) {
                staged.add(inspect(change));
            }
            for (int i = 0; i < staged.size(); i++) {
                staged.set(i, written(staged.get(i)));
            }
            if (staged.size() > 1) {
                syncNames(staged);
            }
        } catch (SaveException failed) {
            drop(staged);
            throw failed;
        }
        staged.forEach(this::keepOld);
        noteDown(folder, staged);
        replaceAll(folder, staged);
        boolean confirmed = syncFolders(staged);
        clearJournal(folder);
        return confirmed;
    }

    private Staged inspect(FileChange change) throws SaveException {
        try {
            Path target = disk.target(change.file());
            Optional<Disk.Entry> info = disk.info(target);
            byte[] old = info.isEmpty() ? null : disk.read(target, MOST_BYTES);
            if (!Objects.equals(old == null ? null : Sha256.of(old), change.known())) {
                throw changedOutside(change.name(), change.known() == null);
            }
            if (info.isPresent() && !info.get().writable()) {
                throw new SaveException(
                        Reason.READ_ONLY,
                        List.of(change.name()),
                        "Not saved: %s is read-only. You can edit a copy: Save As."
                                .formatted(change.name()));
            }
            return new Staged(change, target, old, null);
        } catch (IOException failure) {
            throw DiskWords.notSaved(disk, change.name(), change.file(), size(change), failure);
        }
    }

    private static SaveException changedOutside(String name, boolean unseen) {
        return new SaveException(
                Reason.CHANGED_OUTSIDE,
                List.of(name),
                "Not saved: %s. Nothing was overwritten and your edits are still here. %s"
                        .formatted(
                                unseen
                                        ? "there is a file %s here already".formatted(name)
                                        : name + " was changed outside since it was opened",
                                unseen
                                        ? "Save in an empty folder."
                                        : "Open the plan again, or save elsewhere."));
    }

    private static long size(FileChange change) {
        return change.text() == null ? 0 : change.text().length();
    }

    private Staged written(Staged file) throws SaveException {
        byte[] bytes = file.bytes();
        if (bytes == null) {
            return file;
        }
        Path temp = temp(file.target);
        try {
            disk.createFolders(folderOf(file.target));
            disk.write(temp, bytes);
            if (file.old != null) {
                disk.copyMode(file.target, temp);
            }
            return new Staged(file.change, file.target, file.old, temp);
        } catch (IOException failure) {
            deleteQuietly(temp);
            throw DiskWords.notSaved(disk, file.name(), file.target, bytes.length, failure);
        }
    }

    /// A journal may name new texts only once a power cut cannot take their names away: else some
    /// files would be moved and others not found.
    private void syncNames(List<Staged> staged) throws SaveException {
        for (Staged file : staged) {
            if (file.temp != null) {
                try {
                    disk.syncFolder(folderOf(file.target));
                } catch (IOException failure) {
                    throw DiskWords.notSaved(
                            disk, file.name(), file.target, size(file.change), failure);
                }
            }
        }
    }

    private static Path temp(Path target) {
        String name = PREFIX + UUID.randomUUID() + SUFFIX;
        return folderOf(target).resolve(name);
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /// A plan that cannot be backed up is saved all the same: not saving would lose more.
    private void keepOld(Staged file) {
        if (file.old == null) {
            return;
        }
        try {
            backups.keep(file.target, file.old);
        } catch (IOException failure) {
            LOG.warn("no backup of {}: {}", file.name(), DiskWords.of(failure));
        }
    }

    private void noteDown(Path folder, List<Staged> staged) {
        if (staged.size() < 2) {
            return;
        }
        List<SaveJournal.Step> steps = new ArrayList<>();
        for (Staged file : staged) {
            byte[] bytes = file.bytes();
            String hash = bytes == null ? file.change.known() : Sha256.of(bytes);
            steps.add(
                    new SaveJournal.Step(
                            file.temp, file.target, Objects.requireNonNullElse(hash, "")));
        }
        try {
            journal.write(folder, steps);
        } catch (IOException failure) {
            LOG.warn("saving without a journal: {}", DiskWords.of(failure));
            clearJournal(folder);
        }
    }

    private void replaceAll(Path folder, List<Staged> staged) throws SaveException {
        List<Staged> replaced = new ArrayList<>();
        for (Staged file : staged) {
            try {
                if (file.temp == null) {
                    disk.delete(file.target);
                } else {
                    disk.move(file.temp, file.target);
                }
                replaced.add(file);
            } catch (IOException failure) {
                clearJournal(folder);
                drop(staged);
                for (Staged done : replaced) {
                    putBack(done);
                }
                throw DiskWords.notSaved(
                        disk, file.name(), file.target, size(file.change), failure);
            }
        }
    }

    private void putBack(Staged file) {
        try {
            if (file.old == null) {
                disk.delete(file.target);
                return;
            }
            Path temp = temp(file.target);
            disk.write(temp, file.old);
            if (file.temp != null) {
                disk.copyMode(file.target, temp);
            }
            disk.move(temp, file.target);
        } catch (IOException failure) {
            LOG.error(
                    "{} could not be put back ({}); its old text is among the backups",
                    file.name(),
                    DiskWords.of(failure));
        }
    }

    private boolean syncFolders(List<Staged> staged) {
        Set<Path> folders = new LinkedHashSet<>();
        staged.forEach(file -> folders.add(folderOf(file.target)));
        boolean confirmed = true;
        for (Path folder : folders) {
            try {
                disk.syncFolder(folder);
            } catch (IOException failure) {
                LOG.warn("the disk did not confirm a save: {}", DiskWords.of(failure));
                confirmed = false;
            }
        }
        return confirmed;
    }

    private void clearJournal(Path folder) {
        try {
            journal.clear(folder);
        } catch (IOException failure) {
            LOG.warn("a journal is left behind: {}", DiskWords.of(failure));
        }
    }

    private void drop(List<Staged> staged) {
        for (Staged file : staged) {
            if (file.temp != null) {
                deleteQuietly(file.temp);
            }
        }
    }

    private void deleteQuietly(Path file) {
        try {
            disk.delete(file);
        } catch (IOException left) {
            LOG.warn("a temporary file is left behind: {}", DiskWords.of(left));
        }
    }

    /// Finishes a save that was cut off, and removes temporary files that nobody will come back to.
    ///
    /// @param folders every folder that files of the plan stand in
    public void tidy(Path plan, List<Path> folders) throws IOException {
        journal.finish(plan);
        Instant before = clock.instant().minus(STRAY_AFTER);
        for (Path folder : folders) {
            if (disk.info(folder).filter(Disk.Entry::folder).isPresent()) {
                for (Path file : disk.list(folder)) {
                    if (isOurs(file) && isOlder(file, before)) {
                        deleteQuietly(file);
                    }
                }
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    private boolean isOlder(Path file, Instant before) throws IOException {
        return disk.info(file)
                .filter(info -> info.regular() && info.changed().isBefore(before))
                .isPresent();
    }
}
