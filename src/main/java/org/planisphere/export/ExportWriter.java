package org.planisphere.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes an export: each file is old or new, never half, and an equal one is not touched.
public final class ExportWriter {
    private ExportWriter() {}

    /// Writes the files that are to be created or updated, the manifest last.
    ///
    /// @throws ExportException if the disk refuses; the message says whether anything was written
    public static void write(Export export) throws ExportException {
        List<ExportedFile> files =
                export.files().stream()
                        .filter(planned -> planned.action().writes())
                        .map(PlannedFile::file)
                        .toList();
        if (files.isEmpty()) {
            return;
        }
        TargetFolder target = TargetFolder.at(export.to());
        Staging staging = new Staging(target);
        try {
            staging.fill(files);
        } catch (IOException refused) {
            staging.discard();
            throw new ExportException(
                    "Nothing was written to %s: %s."
                            .formatted(export.to(), TargetFolder.why(refused)),
                    refused);
        }
        staging.publish();
    }

    /// Finishes an export that was stopped half way; does nothing where there was none.
    public static void finishInterrupted(Path to) throws ExportException {
        Staging staging = new Staging(TargetFolder.at(to));
        if (staging.isComplete()) {
            staging.publish();
        } else {
            staging.discard();
        }
    }
}
