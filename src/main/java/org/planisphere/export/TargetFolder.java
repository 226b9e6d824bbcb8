package org.planisphere.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of an export: reads what is there, and never follows a link out of it.
final class TargetFolder {
    private final Path root;

    private TargetFolder(Path root) {
        this.root = root;
    }

    /// The folder at a path; it need not exist.
    static TargetFolder at(Path to) throws ExportException {
        Path root = to.toAbsolutePath().normalize();
        try {
            if (Files.exists(root)) {
                root = root.toRealPath();
            }
        } catch (IOException unreadable) {
            throw new ExportException(
                    "%s cannot be read: %s.".formatted(to, why(unreadable)), unreadable);
        }
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new ExportException("%s is a file. Name a folder to export to.".formatted(to));
        }
        for (Path step : root) {
            if (step.toString().equalsIgnoreCase(".git")) {
                throw new ExportException("Export never writes into .git. Name another folder.");
            }
        }
        return new TargetFolder(root);
    }

    Path root() {
        return root;
    }

    /// The place of a file; refuses one that lies behind a link.
    Path resolve(String path) throws ExportException {
        Path place = root;
        for (String step : path.split("/", -1)) {
            place = place.resolve(step);
            if (Files.isSymbolicLink(place)) {
                throw new ExportException(
                        "%s in %s is a link. Nothing was written; replace the link by a folder or file."
                                .formatted(root.relativize(place), root));
            }
        }
        return place;
    }

    /// The bytes of a file; empty where there is none.
    Optional<byte[]> read(String path) throws ExportException {
        Path place = resolve(path);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportException(
                    "%s in %s is not a file. Move it away first.".formatted(path, root));
        }
        try {
            return Optional.of(Files.readAllBytes(place));
        } catch (IOException unreadable) {
            throw new ExportException(
                    "%s in %s cannot be read: %s.".formatted(path, root, why(unreadable)),
                    unreadable);
        }
    }

    /// What the disk had against it, in words.
    static String why(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException named when named.getReason() != null -> named.getReason();
            default -> "the disk reported an error";
        };
    }
}
