package org.planisphere.workbench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.edit.imports.ImportedPlan;
import org.planisphere.edit.imports.Imports;
import org.planisphere.workbench.shared.Pictures;

/// The preview of an import as PNG, light and dark.
@Tag("pictures")
class ImportPicturesTest {
    private static final Path STATE =
            Path.of("src/test/resources/org/planisphere/artifact/reality/west.tfstate");

    @Test
    void thePreviewOfAStateIsDrawn() throws Exception {
        ImportedPlan imported =
                Imports.of(
                        ImportSource.file("west.tfstate", Files.readAllBytes(STATE)),
                        ShippedFacts.load().regions(),
                        Optional.empty());

        Pictures.draw("import-plan", 860, 540, () -> view(imported, 0));
        Pictures.draw("import-left-out", 860, 540, () -> view(imported, 3));
        Pictures.draw("import-file", 860, 540, () -> view(imported, 5));
        assertThat(Path.of("target/pictures/import-plan-light.png")).isNotEmptyFile();
    }

    private static Parent view(ImportedPlan imported, int page) {
        ImportPreview preview = new ImportPreview(imported);
        preview.select(page);
        return preview.node();
    }
}
