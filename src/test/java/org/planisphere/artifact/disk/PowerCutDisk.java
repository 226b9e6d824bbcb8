package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A disk in memory whose power goes at one call.
///
/// It promises no more than POSIX does: the bytes of a file are safe once they were waited for, and
/// what was done to the names of a folder once that folder was; until then each change of a name is
/// kept or lost on its own. After SQLite's crash tests.
final class PowerCutDisk implements Disk {
    /// The end of everything, which no code of ours may catch.
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// What one call did to the names of folders: null for a name that goes.
    private record Renaming(Map<Path, Optional<byte[]>> names) {}

    private final SortedMap<Path, byte[]> safe = new TreeMap<>();
    private final SortedMap<Path, byte[]> now = new TreeMap<>();
    private final TreeSet<Path> folders = new TreeSet<>();
    private final List<Renaming> unsafe = new ArrayList<>();
    private int callsLeft = Integer.MAX_VALUE;

    /// Puts a file there, safely.
    void put(Path file, String text) {
        put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Puts a file there, safely.
    void put(Path file, byte[] bytes) {
        safe.put(file, bytes);
        now.put(file, bytes);
        folders.add(parent(file));
    }

    /// Cuts the power right before a later call.
    void cutAfter(int calls) {
        callsLeft = calls;
    }

    /// Power is back: changes of names that nobody waited for are there or not, as chance has it.
    void restart(Random chance) {
        for (Renaming renaming : unsafe) {
            if (chance.nextBoolean()) {
                apply(renaming, safe);
            }
        }
        unsafe.clear();
        now.clear();
        now.putAll(safe);
        callsLeft = Integer.MAX_VALUE;
    }

    /// The texts of the files in a folder, but for those on their way.
    SortedMap<String, String> texts(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        now.forEach(
                (file, bytes) -> {
                    String name = String.valueOf(file.getFileName());
                    if (parent(file).equals(folder) && !name.startsWith(".planisphere-")) {
                        texts.put(name, new String(bytes, StandardCharsets.UTF_8));
                    }
                });
        return texts;
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private void call() {
        if (callsLeft-- <= 0) {
            throw new PowerCut();
        }
    }

    private void rename(Map<Path, Optional<byte[]>> names) {
        Renaming renaming = new Renaming(names);
        apply(renaming, now);
        unsafe.add(renaming);
    }

    private static void apply(Renaming renaming, Map<Path, byte[]> files) {
        renaming.names()
                .forEach(
                        (name, bytes) ->
                                bytes.ifPresentOrElse(
                                        it -> files.put(name, it), () -> files.remove(name)));
    }

    @Override
    public Optional<Entry> info(Path path) {
        byte @Nullable [] bytes = now.get(path);
        if (bytes != null) {
            return Optional.of(new Entry(true, false, bytes.length, true, Instant.EPOCH));
        }
        return folders.contains(path)
                ? Optional.of(new Entry(false, true, 0, true, Instant.EPOCH))
                : Optional.empty();
    }

    @Override
    public Path realPath(Path path) {
        return path;
    }

    @Override
    public Path target(Path path) {
        return path;
    }

    @Override
    public byte[] read(Path file, long most) throws IOException {
        byte @Nullable [] bytes = now.get(file);
        if (bytes == null) {
            throw new NoSuchFileException(file.toString());
        }
        return bytes.clone();
    }

    @Override
    public List<Path> list(Path folder) {
        return now.keySet().stream().filter(file -> parent(file).equals(folder)).toList();
    }

    @Override
    public void createFolders(Path folder) {
        call();
        folders.add(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        call();
        if (now.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        rename(Map.of(file, Optional.of(bytes.clone())));
    }

    @Override
    public void copyMode(Path from, Path to) {
        call();
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call();
        Map<Path, Optional<byte[]>> names = new LinkedHashMap<>();
        names.put(from, Optional.empty());
        names.put(to, Optional.of(read(from, Long.MAX_VALUE)));
        rename(names);
    }

    @Override
    public void syncFolder(Path folder) {
        call();
        unsafe.removeIf(
                renaming -> {
                    boolean here =
                            renaming.names().keySet().stream()
                                    .anyMatch(name -> parent(name).equals(folder));
                    if (here) {
                        apply(renaming, safe);
                    }
                    return here;
                });
    }

    @Override
    public void delete(Path file) {
        call();
        if (now.containsKey(file)) {
            rename(Map.of(file, Optional.empty()));
        }
    }

    @Override
    public long freeBytes(Path path) {
        return Long.MAX_VALUE;
    }
}
