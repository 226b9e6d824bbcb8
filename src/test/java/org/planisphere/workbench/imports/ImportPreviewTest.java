package org.planisphere.workbench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.edit.imports.ImportNote;
import org.planisphere.edit.imports.ImportReport;

class ImportPreviewTest {
    @Test
    void theSummaryCountsWhatBecameOfThePartsOfTheSource() {
        assertThat(
                        ImportPreview.words(
                                new ImportReport(
                                        "a",
                                        "b",
                                        List.of(
                                                note(ImportNote.Kind.NOT_UNDERSTOOD, 3),
                                                note(ImportNote.Kind.UNDERSTOOD, 2),
                                                note(ImportNote.Kind.NOT_UNDERSTOOD, 1)))))
                .isEqualTo("2 understood · 4 not understood");
    }

    private static ImportNote note(ImportNote.Kind kind, int count) {
        return new ImportNote(kind, "a:1:1", count, "something");
    }
}
