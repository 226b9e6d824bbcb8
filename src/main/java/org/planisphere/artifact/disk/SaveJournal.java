package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a save of several files is about to do, written down first, so that a save that was cut off
/// between two files is finished at the next start.
///
/// It lies in the user's own data folder, never in the plan's: a repository must not be able to
/// move
/// files by holding one.
final class SaveJournal {
    private static final int MOST_BYTES = 1 << 20;

    /// One file that is replaced, or removed where there is no new one.
    ///
    /// @param temp the new contents, under another name
    /// @param hash of the new contents; of the old ones where the file goes
    record Step(@Nullable Path temp, Path target, String hash) {}

    private final Disk disk;
    private final Path folder;

    SaveJournal(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    void write(Path plan, List<Step> steps) throws IOException {
        StringBuilder text = new StringBuilder("planisphere save 1\n");
        for (Step step : steps) {
            text.append(step.hash())
                    .append('\t')
                    .append(step.temp() == null ? "" : step.temp())
                    .append('\t')
                    .append(step.target())
                    .append('\n');
        }
        text.append("end\n");
        disk.createFolders(folder);
        disk.delete(file(plan));
        disk.write(file(plan), text.toString().getBytes(StandardCharsets.UTF_8));
        disk.syncFolder(folder);
    }

    /// Waits until the journal is gone for good: one that came back after a power cut would be
    /// finished in a plan that has moved on.
    void clear(Path plan) throws IOException {
        if (disk.info(file(plan)).isPresent()) {
            disk.delete(file(plan));
            disk.syncFolder(folder);
        }
    }

    /// Finishes what the journal of a plan says, where there is one.
    ///
    /// @return whether anything was left to do
    boolean finish(Path plan) throws IOException {
        Path file = file(plan);
        if (disk.info(file).isEmpty()) {
            return false;
        }
        String text = new String(disk.read(file, MOST_BYTES), StandardCharsets.UTF_8);
        boolean finished = false;
        if (text.endsWith("\nend\n")) {
            for (Step step : steps(text)) {
                finished |= finish(step);
            }
            disk.syncFolder(plan);
        }
        clear(plan);
        return finished;
    }

    private static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) {
                Path temp = parts[1].isEmpty() ? null : Path.of(parts[1]);
                steps.add(new Step(temp, Path.of(parts[2]), parts[0]));
            }
        }
        return steps;
    }

    private boolean finish(Step step) throws IOException {
        Path source = step.temp() == null ? step.target() : step.temp();
        Optional<Disk.Entry> info = disk.info(source);
        if (info.isEmpty() || !info.get().regular()) {
            return false;
        }
        if (!Sha256.of(disk.read(source, info.get().bytes())).equals(step.hash())) {
            return false;
        }
        if (step.temp() == null) {
            disk.delete(step.target());
        } else {
            disk.move(step.temp(), step.target());
        }
        return true;
    }

    private Path file(Path plan) {
        byte[] name = plan.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(Sha256.of(name).substring(0, 16) + ".save");
    }
}
