package org.planisphere.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.PlanPaths;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.disk.Sha256;
import org.planisphere.artifact.reality.ExportedFiles;
import org.planisphere.artifact.reality.InventoryRefusedException;
import org.planisphere.model.drift.ExportedCopy;

/// The folder of an export, held against its manifest; nothing is written and no link is followed.
final class ExportedFolder {
    private ExportedFolder() {}

    static List<ExportedCopy> read(Path folder, Workspace plan) throws ArtifactReadException {
        Path manifest = folder.resolve(ExportedFiles.MANIFEST);
        try {
            return ExportedFiles.read(Files.readString(manifest))
                    .judge(
                            path -> onDisk(folder, path),
                            path ->
                                    plan.text(path)
                                            .map(
                                                    text ->
                                                            Sha256.of(
                                                                    text.getBytes(
                                                                            StandardCharsets
                                                                                    .UTF_8))));
        } catch (InventoryRefusedException refused) {
            throw new ArtifactReadException(
                    manifest, "%s:%s".formatted(manifest, refused.getMessage()), refused);
        } catch (IOException failure) {
            throw new ArtifactReadException(
                    manifest,
                    "%s: it cannot be read as text. Check its access rights.".formatted(manifest),
                    failure);
        }
    }

    private static Optional<String> onDisk(Path folder, String path) {
        Path file = folder.resolve(path);
        if (PlanPaths.objection(path).isPresent()
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sha256.of(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return Optional.of("");
        }
    }
}
