package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which plans are open for editing on this machine: one window each.
///
/// The operating system holds the locks, so that one is free again as soon as its process is gone,
/// however it went. They lie in the user's own data folder and never in the plan's.
public final class PlanLocks {
    /// Locks of this process. Where a process closes any channel on a locked file, POSIX frees the
    /// lock, so a file that is held here is never opened a second time.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final InstantSource clock;

    /// @param folder where the locks of all plans are kept
    public PlanLocks(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// The right to edit a plan, until it is closed or the process ends.
    public static final class Hold implements AutoCloseable {
        private final Path file;
        private final FileChannel channel;

        private Hold(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public void close() throws IOException {
            try {
                channel.close();
            } finally {
                HELD.remove(file);
            }
        }
    }

    /// Takes a plan for editing; empty where another window has it.
    ///
    /// @param place the plan's folder, or the file of an artifact that is open alone
    public Optional<Hold> take(Path place) throws IOException {
        Files.createDirectories(folder);
        Path file = fileOf(place);
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        boolean held = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            held = lock != null;
            if (held) {
                Files.writeString(sinceOf(file), clock.instant().toString());
            }
            return held ? Optional.of(new Hold(file, channel)) : Optional.empty();
        } finally {
            if (!held) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /// Since when a plan is open in the window that has it; empty where that is not known.
    public Optional<Instant> since(Path place) {
        try {
            Path note = sinceOf(fileOf(place));
            return Optional.of(Instant.parse(Files.readString(note, StandardCharsets.UTF_8)));
        } catch (IOException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Path fileOf(Path place) {
        return folder.toAbsolutePath().normalize().resolve(PlanKey.of(place) + ".lock");
    }

    /// The lock itself cannot be read while it is held: not on Windows, and see above.
    private static Path sinceOf(Path lock) {
        return lock.resolveSibling(lock.getFileName() + ".since");
    }
}
