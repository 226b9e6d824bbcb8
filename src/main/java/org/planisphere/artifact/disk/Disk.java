package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every call that documents make to the disk; tests put a failing one in its place.
public interface Disk {
    /// What is known of a path without opening it.
    ///
    /// @param regular whether it is a file with contents, not a folder, pipe or device
    /// @param bytes size of the file
    /// @param writable whether its owner may write it
    record Entry(boolean regular, boolean folder, long bytes, boolean writable, Instant changed) {}

    /// What stands at a path, links followed; empty where nothing does.
    Optional<Entry> info(Path path) throws IOException;

    /// The path with every link in it resolved.
    Path realPath(Path path) throws IOException;

    /// What a link at a path points to; the path itself where it is no link.
    Path target(Path path) throws IOException;

    /// The bytes of a file, at most `most` of them.
    byte[] read(Path file, long most) throws IOException;

    /// The paths in a folder, sorted by name.
    List<Path> list(Path folder) throws IOException;

    /// Makes a folder and those above it, and waits until their names have reached the disk.
    void createFolders(Path folder) throws IOException;

    /// Writes a file that does not exist yet and waits until its bytes have reached the disk.
    void write(Path file, byte[] bytes) throws IOException;

    /// Gives a file the access rights of another.
    void copyMode(Path from, Path to) throws IOException;

    /// Puts a file in the place of another in one step.
    void move(Path from, Path to) throws IOException;

    /// Waits until the names in a folder have reached the disk.
    void syncFolder(Path folder) throws IOException;

    /// Removes a file, where there is one.
    void delete(Path file) throws IOException;

    /// Bytes that are free where a path stands.
    long freeBytes(Path path) throws IOException;
}
