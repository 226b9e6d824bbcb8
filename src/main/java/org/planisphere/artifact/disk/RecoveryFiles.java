package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Where recovery copies lie: one file for each plan, in the user's own data folder.
public final class RecoveryFiles {
    private static final int MOST_BYTES = 64 << 20;

    private final Disk disk;
    private final Path folder;

    /// @param folder where the copies of all plans are kept
    public RecoveryFiles(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// Puts a copy in the place of the one before; that one stays whole until the new one is.
    public void write(Path plan, RecoveryCopy copy) throws IOException {
        disk.createFolders(folder);
        Path file = fileOf(plan);
        Path next = file.resolveSibling(file.getFileName() + ".new");
        disk.delete(next);
        disk.write(next, copy.bytes());
        disk.move(next, file);
        disk.syncFolder(folder);
    }

    public void drop(Path plan) throws IOException {
        disk.delete(fileOf(plan));
    }

    public boolean isThere(Path plan) throws IOException {
        return disk.info(fileOf(plan)).isPresent();
    }

    /// The copy of a plan; empty where there is none that is whole and this plan's own.
    public Optional<RecoveryCopy> read(Path plan) throws IOException {
        Path file = fileOf(plan);
        return disk.info(file).isEmpty()
                ? Optional.empty()
                : RecoveryCopy.read(disk.read(file, MOST_BYTES))
                        .filter(copy -> copy.plan().equals(plan.toString()));
    }

    /// Takes a copy out of the way without losing it.
    ///
    /// @return where it lies now
    public Path setAside(Path plan) throws IOException {
        Path file = fileOf(plan);
        Path aside = aside(file, 1);
        for (int n = 2; disk.info(aside).isPresent(); n++) {
            aside = aside(file, n);
        }
        disk.move(file, aside);
        return aside;
    }

    private static Path aside(Path file, int n) {
        return file.resolveSibling(file.getFileName() + ".aside-" + n);
    }

    /// Where the copy of a plan lies, be it there or not.
    public Path fileOf(Path plan) {
        return folder.resolve(PlanKey.of(plan) + ".recovery");
    }
}
