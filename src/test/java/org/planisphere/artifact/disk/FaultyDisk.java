package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A disk on which the n-th call that changes something fails.
public final class FaultyDisk implements Disk {
    /// How a call fails.
    public enum Fault {
        INPUT_OUTPUT_ERROR,
        NO_SPACE,
        NO_RIGHT,
        /// Half of the bytes arrive, then the disk is full.
        SHORT_WRITE,
        /// The process is gone before the call.
        CRASH,
        /// The process is gone right after the call.
        CRASH_AFTER
    }

    /// The end of a process, which no code of ours may catch.
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk real;
    private final int failing;
    private final Fault fault;
    private final List<String> calls = new ArrayList<>();
    private boolean gone;

    /// @param failing which call fails, from 1; 0 where none does
    public FaultyDisk(Disk real, int failing, Fault fault) {
        this.real = real;
        this.failing = failing;
        this.fault = fault;
    }

    /// The calls that change something, in order.
    public List<String> calls() {
        return List.copyOf(calls);
    }

    private interface Call {
        void run() throws IOException;
    }

    private void call(String name, Path path, Call call, Call half) throws IOException {
        if (gone) {
            throw new Crash();
        }
        calls.add(name);
        if (calls.size() != failing) {
            call.run();
            return;
        }
        switch (fault) {
            case INPUT_OUTPUT_ERROR ->
                    throw new FileSystemException(path.toString(), null, "Input/output error");
            case NO_SPACE ->
                    throw new FileSystemException(path.toString(), null, "No space left on device");
            case NO_RIGHT -> throw new AccessDeniedException(path.toString());
            case SHORT_WRITE -> {
                half.run();
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
            case CRASH -> {
                half.run();
                gone = true;
                throw new Crash();
            }
            case CRASH_AFTER -> {
                call.run();
                gone = true;
                throw new Crash();
            }
        }
    }

    @Override
    public Optional<Entry> info(Path path) throws IOException {
        return real.info(path)
                .map(
                        info ->
                                new Entry(
                                        info.regular(),
                                        info.folder(),
                                        info.bytes(),
                                        info.writable(),
                                        Instant.EPOCH));
    }

    @Override
    public Path realPath(Path path) throws IOException {
        return real.realPath(path);
    }

    @Override
    public Path target(Path path) throws IOException {
        return real.target(path);
    }

    @Override
    public byte[] read(Path file, long most) throws IOException {
        return real.read(file, most);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        call("folders", folder, () -> real.createFolders(folder), () -> {});
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
        call("write", file, () -> real.write(file, bytes), () -> real.write(file, half));
    }

    @Override
    public void copyMode(Path from, Path to) throws IOException {
        call("mode", to, () -> real.copyMode(from, to), () -> {});
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call("move", to, () -> real.move(from, to), () -> {});
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        call("sync", folder, () -> real.syncFolder(folder), () -> {});
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete", file, () -> real.delete(file), () -> {});
    }

    @Override
    public long freeBytes(Path path) {
        return 41 << 10;
    }
}
