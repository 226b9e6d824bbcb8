package org.planisphere.cli;

import org.planisphere.export.Export;
import org.planisphere.export.ExportAction;
import org.planisphere.export.PlannedFile;

/// An export for a terminal: a line per file, reasons below what was refused.
final class ExportText {
    private ExportText() {}

    static String of(Export export, boolean dryRun) {
        StringBuilder text = new StringBuilder();
        for (PlannedFile planned : export.files()) {
            text.append("%-9s  %s\n".formatted(planned.action().word(), planned.file().path()));
            for (String reason : planned.reasons()) {
                text.append("           ").append(Sentence.end(reason)).append('\n');
            }
        }
        long written = export.files().stream().filter(file -> file.action().writes()).count();
        long refused =
                export.files().stream()
                        .filter(file -> file.action() == ExportAction.REFUSED)
                        .count();
        return text.append(
                        "%s: %s %s, %d unchanged, %d refused.\n"
                                .formatted(
                                        export.to(),
                                        Sentence.count(written, "file"),
                                        dryRun ? "would be written" : "written",
                                        export.files().size() - written - refused,
                                        refused))
                .toString();
    }
}
