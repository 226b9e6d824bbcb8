package org.planisphere.artifact.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.imports.ImportSource.Left;
import org.planisphere.artifact.reality.InventoryReader;
import org.planisphere.artifact.yaml.Limits;

/// Reads a file, or the files of a folder, that somebody wants to import. No link is followed.
public final class ImportFiles {
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 2_000;

    private final Path folder;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Left> left = new ArrayList<>();
    private long bytesSoFar;

    private ImportFiles(Path folder) {
        this.folder = folder;
    }

    /// @throws ArtifactReadException where nothing can be read; its message is for the person
    public static ImportSource read(Path path) throws ArtifactReadException {
        try {
            if (Files.isDirectory(path)) {
                return new ImportFiles(path).source();
            }
            return ImportSource.file(path.toString(), bytes(path));
        } catch (IOException failure) {
            throw new ArtifactReadException(
                    path,
                    Files.exists(path)
                            ? "%s: it cannot be read. Check its access rights.".formatted(path)
                            : "%s: there is no such file or folder. Check the path."
                                    .formatted(path),
                    failure);
        }
    }

    private static byte[] bytes(Path path) throws IOException, ArtifactReadException {
        long size = Files.size(path);
        if (!Files.isRegularFile(path) || size > InventoryReader.MAX_BYTES) {
            throw new ArtifactReadException(
                    path,
                    Files.isRegularFile(path)
                            ? "%s is %s; the most is %s. Check that it is the right file."
                                    .formatted(
                                            path,
                                            Limits.inWords(size),
                                            Limits.inWords(InventoryReader.MAX_BYTES))
                            : "%s: this is a device or a pipe, not a file. Name a file or a folder."
                                    .formatted(path));
        }
        return atMost(path, InventoryReader.MAX_BYTES);
    }

    /// A file may grow while it is read; more than the bound is never taken in.
    private static byte[] atMost(Path path, long most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) most);
        }
    }

    private ImportSource source() throws IOException {
        Files.walkFileTree(
                folder,
                EnumSet.noneOf(FileVisitOption.class),
                DEEPEST,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path at, BasicFileAttributes attributes) {
                        return at.equals(folder) || !isHidden(at)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path at, BasicFileAttributes attributes)
                            throws IOException {
                        if (files.size() + left.size() >= MOST_FILES) {
                            left.add(
                                    new Left(
                                            "…",
                                            "a folder is read up to %,d files; the others were"
                                                            .formatted(MOST_FILES)
                                                    + " left"));
                            return FileVisitResult.TERMINATE;
                        }
                        take(at, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path at, IOException failure) {
                        left.add(new Left(inside(at), "it cannot be read"));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new ImportSource(folder.toString(), true, files, left);
    }

    private static boolean isHidden(Path at) {
        return String.valueOf(at.getFileName()).startsWith(".");
    }

    private String inside(Path at) {
        return folder.relativize(at).toString().replace('\\', '/');
    }

    private void take(Path at, BasicFileAttributes attributes) throws IOException {
        String name = String.valueOf(at.getFileName()).toLowerCase(Locale.ROOT);
        if (isHidden(at)) {
            return;
        }
        boolean state = name.endsWith(".tfstate");
        long most = state ? InventoryReader.MAX_BYTES : Limits.MAX_ARTIFACT_BYTES;
        long together = state ? 2 * InventoryReader.MAX_BYTES : Limits.MAX_PLAN_BYTES;
        if (!attributes.isRegularFile() || Files.isSymbolicLink(at)) {
            left.add(new Left(inside(at), "it is a link, a folder too deep, or no file"));
        } else if (!state && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
            left.add(new Left(inside(at), "it is neither YAML nor a Terraform state"));
        } else if (attributes.size() > most || bytesSoFar + attributes.size() > together) {
            left.add(
                    new Left(
                            inside(at),
                            "it is %s; the most is %s a file and %s together"
                                    .formatted(
                                            Limits.inWords(attributes.size()),
                                            Limits.inWords(most),
                                            Limits.inWords(together))));
        } else {
            byte[] bytes = atMost(at, most);
            bytesSoFar += bytes.length;
            files.put(inside(at), bytes);
        }
    }
}
