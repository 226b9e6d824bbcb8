package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.edit.imports.ImportNote.Kind;

/// What there is to say while an import runs.
final class Notes {
    private final List<ImportNote> notes = new ArrayList<>();

    void understood(String place, int count, String sentence) {
        notes.add(new ImportNote(Kind.UNDERSTOOD, place, count, sentence));
    }

    void assumed(String place, String sentence) {
        notes.add(new ImportNote(Kind.ASSUMED, place, 1, sentence));
    }

    void notUnderstood(String place, int count, String sentence) {
        notes.add(new ImportNote(Kind.NOT_UNDERSTOOD, place, count, sentence));
    }

    void unreadable(String place, String sentence) {
        notes.add(new ImportNote(Kind.UNREADABLE, place, 1, sentence));
    }

    ImportReport report(ImportSource source, String form) {
        return new ImportReport(source.name(), form, notes);
    }
}
