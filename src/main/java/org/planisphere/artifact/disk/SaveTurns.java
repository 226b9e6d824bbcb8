package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the saves of one plan follow each other, whichever process makes them: between the look at
/// what is there and the move into its place no other save can come.
public final class SaveTurns {
    private static final Logger LOG = LoggerFactory.getLogger(SaveTurns.class);

    /// Two channels of one process cannot wait for each other on a file lock.
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private final Path folder;

    /// @param folder where the turns of all plans are kept
    public SaveTurns(Path folder) {
        this.folder = folder;
    }

    /// One turn; it ends with the process too.
    public static final class Turn implements AutoCloseable {
        private final ReentrantLock here;
        private final Runnable elsewhere;

        private Turn(ReentrantLock here, Runnable elsewhere) {
            this.here = here;
            this.elsewhere = elsewhere;
        }

        @Override
        public void close() {
            try {
                elsewhere.run();
            } finally {
                here.unlock();
            }
        }
    }

    /// Waits until nobody else saves a plan. Where the data folder cannot be written only this
    /// process is held off: not saving would lose more.
    public Turn await(Path plan) {
        Path file = folder.toAbsolutePath().normalize().resolve(PlanKey.of(plan) + ".saving");
        ReentrantLock here = HERE.computeIfAbsent(file, _ -> new ReentrantLock());
        here.lock();
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
            } catch (IOException failure) {
                channel.close();
                throw failure;
            }
            return new Turn(here, () -> close(channel));
        } catch (IOException failure) {
            LOG.warn("other programs are not held off a save: {}", DiskWords.of(failure));
            return new Turn(here, () -> {});
        }
    }

    /// Closing frees the lock.
    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            LOG.warn("a lock is left to the end of the process: {}", DiskWords.of(failure));
        }
    }
}
