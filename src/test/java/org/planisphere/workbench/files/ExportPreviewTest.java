package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.export.Export;
import org.planisphere.export.ExportAction;
import org.planisphere.export.ExportedFile;
import org.planisphere.export.PlannedFile;
import org.planisphere.export.manifest.ExportManifest;

class ExportPreviewTest {
    @Test
    void theSummaryCountsWhatWouldHappenInTheOrderOfTheActions() {
        assertThat(
                        ExportPreview.words(
                                export(
                                        ExportAction.REFUSED,
                                        ExportAction.CREATE,
                                        ExportAction.UNCHANGED,
                                        ExportAction.CREATE,
                                        ExportAction.UPDATE)))
                .isEqualTo("2 to create · 1 to change · 1 unchanged · 1 refused");
    }

    @Test
    void anExportOfNothingSaysSo() {
        assertThat(ExportPreview.words(export())).isEqualTo("Nothing to export");
    }

    private static Export export(ExportAction... actions) {
        List<PlannedFile> files =
                List.of(actions).stream()
                        .map(
                                action ->
                                        new PlannedFile(
                                                "test",
                                                new ExportedFile("a", "b", "c", null),
                                                action,
                                                null,
                                                List.of()))
                        .toList();
        return new Export(Path.of("out"), files, List.of(), ExportManifest.EMPTY);
    }
}
