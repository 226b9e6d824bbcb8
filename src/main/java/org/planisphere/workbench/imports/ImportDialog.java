package org.planisphere.workbench.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.imports.ImportFiles;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.edit.imports.ImportedPlan;
import org.planisphere.edit.imports.Imports;
import org.planisphere.model.catalog.RegionCatalog;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Dialogs;
import org.planisphere.workbench.shared.Notices;
import org.planisphere.workbench.shared.Theme;

/// Reads what a person wants to import on a worker, shows what it would come to, and hands it on
/// when they say so.
public final class ImportDialog {
    private final Stage window;
    private final Theme theme;
    private final RegionCatalog catalog;
    private final Background background;
    private final Notices notices;

    public ImportDialog(
            Stage window,
            Theme theme,
            RegionCatalog catalog,
            Background background,
            Notices notices) {
        this.window = window;
        this.theme = theme;
        this.catalog = catalog;
        this.background = background;
        this.notices = notices;
    }

    /// Shows what a file or folder would come to.
    ///
    /// @param open the plan that usage is filled into; null where none is open
    /// @param accepted told the import that a person wants
    public void show(Path from, @Nullable ParsedPlan open, Consumer<ImportedPlan> accepted) {
        background.submit(
                () -> Imports.of(ImportFiles.read(from), catalog, Optional.ofNullable(open)),
                imported -> preview(imported, accepted),
                failure -> refuse(from, failure));
    }

    private void preview(ImportedPlan imported, Consumer<ImportedPlan> accepted) {
        boolean fills = imported.changesAPlan();
        ButtonType take =
                new ButtonType(
                        fills ? "Fill in the plan" : "Open as a new plan", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle("Import");
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(new ImportPreview(imported).node());
        dialog.getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(take);
        button.setId("import-accept");
        button.setDisable(imported.files().isEmpty());
        dialog.getDialogPane().lookupButton(ButtonType.CANCEL).setId("import-cancel");
        Dialogs.prepare(dialog, "import-dialog", window, theme);
        dialog.showAndWait().filter(take::equals).ifPresent(_ -> accepted.accept(imported));
    }

    private void refuse(Path from, Exception failure) {
        switch (failure) {
            case ImportRefusedException refused ->
                    notices.refused(String.valueOf(refused.getMessage()));
            case ArtifactReadException refused ->
                    notices.refused(String.valueOf(refused.getMessage()));
            default -> notices.failed("%s could not be imported".formatted(from), failure);
        }
    }
}
