package org.planisphere.edit.imports;

import java.util.List;

/// What an import made of its source.
///
/// @param source as it was named
/// @param form what it is, such as `Terraform state`
public record ImportReport(String source, String form, List<ImportNote> notes) {
    public ImportReport {
        notes = List.copyOf(notes);
    }

    public List<ImportNote> of(ImportNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    /// How many things there are of a kind.
    public int count(ImportNote.Kind kind) {
        return of(kind).stream().mapToInt(ImportNote::count).sum();
    }
}
