package org.planisphere.cli;

import java.util.List;
import org.planisphere.edit.imports.ImportNote;
import org.planisphere.edit.imports.ImportedPlan;
import org.planisphere.export.UnifiedDiff;

/// An import for a terminal: what will be in the plan, then what was made of the source.
final class ImportText {
    private ImportText() {}

    static String of(ImportedPlan imported, String to, boolean dryRun) {
        StringBuilder text = new StringBuilder();
        text.append("%s: %s.\n".formatted(imported.report().source(), imported.report().form()));
        if (imported.changesAPlan()) {
            imported.files()
                    .forEach(
                            file ->
                                    text.append(
                                            UnifiedDiff.of(
                                                    file,
                                                    imported.before().text(file).orElse(null),
                                                    imported.workspace().text(file).orElse(""))));
        } else {
            text.append("\nIn the plan:\n");
            imported.contents().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        notes(text, imported, ImportNote.Kind.UNDERSTOOD, "Understood:");
        notes(text, imported, ImportNote.Kind.ASSUMED, "Assumed, look at it:");
        notes(
                text,
                imported,
                ImportNote.Kind.NOT_UNDERSTOOD,
                "Not understood, and so not in the plan:");
        notes(text, imported, ImportNote.Kind.UNREADABLE, "Damaged, and so not in the plan:");
        return text.append(
                        "\n%s: %s %s. %d understood, %d assumed, %d not understood, %d damaged.\n"
                                .formatted(
                                        to,
                                        Sentence.count(imported.files().size(), "file"),
                                        dryRun ? "would be written" : "written",
                                        imported.report().count(ImportNote.Kind.UNDERSTOOD),
                                        imported.report().count(ImportNote.Kind.ASSUMED),
                                        imported.report().count(ImportNote.Kind.NOT_UNDERSTOOD),
                                        imported.report().count(ImportNote.Kind.UNREADABLE)))
                .toString();
    }

    private static void notes(
            StringBuilder text, ImportedPlan imported, ImportNote.Kind kind, String title) {
        List<ImportNote> notes = imported.report().of(kind);
        if (notes.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append('\n');
        for (ImportNote note : notes) {
            text.append("  %s: %s\n".formatted(note.place(), Sentence.end(note.words())));
        }
    }
}
