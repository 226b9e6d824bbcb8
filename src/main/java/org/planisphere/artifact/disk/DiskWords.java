package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import org.planisphere.artifact.disk.SaveException.Reason;
import org.planisphere.artifact.yaml.Limits;

/// Says what the disk reported in words that help.
public final class DiskWords {
    private static final String SAFE =
            "Your previous save is unchanged and your edits are still here.";

    private DiskWords() {}

    /// Why something failed, in a few words.
    public static String of(Exception failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "you have no right to";
            case NoSuchFileException _ -> "there is no such file or folder";
            case AtomicMoveNotSupportedException _ -> "the disk cannot replace a file in one step";
            case ReadOnlyFileSystemException _ -> "the disk is read-only";
            case FileSystemException system when system.getReason() != null ->
                    system.getReason().toLowerCase(Locale.ROOT);
            default ->
                    failure.getMessage() == null
                            ? "no reason given"
                            : failure.getMessage().toLowerCase(Locale.ROOT);
        };
    }

    static SaveException notSaved(
            Disk disk, String name, Path file, long needed, IOException failure) {
        String why = of(failure);
        if (why.contains("no space left") || why.contains("quota")) {
            return new SaveException(
                    Reason.NO_SPACE,
                    List.of(name),
                    "Not saved: no space left on the disk (needs %s%s). %s Free some space, or save"
                                    .formatted(Limits.inWords(needed), free(disk, file), SAFE)
                            + " elsewhere.",
                    failure);
        }
        return new SaveException(
                Reason.DISK,
                List.of(name),
                "Not saved: the disk reported an error (%s) while writing %s. %s Try again or save"
                                .formatted(why, name, SAFE)
                        + " elsewhere.",
                failure);
    }

    private static String free(Disk disk, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder == null
                    ? ""
                    : ", %s free".formatted(Limits.inWords(disk.freeBytes(folder)));
        } catch (IOException unknown) {
            return "";
        }
    }
}
