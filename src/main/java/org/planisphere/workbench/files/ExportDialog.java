package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import org.planisphere.export.Export;
import org.planisphere.export.ExportException;
import org.planisphere.export.ExportPlanner;
import org.planisphere.export.ExportSource;
import org.planisphere.export.ExportWriter;
import org.planisphere.export.ExporterCatalog;
import org.planisphere.workbench.session.Engines;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Dialogs;
import org.planisphere.workbench.shared.Notices;
import org.planisphere.workbench.shared.Theme;

/// Shows what an export would write, and writes it when a person says so.
public final class ExportDialog {
    private static final ButtonType WRITE = new ButtonType("Write the files", ButtonData.OK_DONE);

    private final Stage window;
    private final Theme theme;
    private final Engines engines;
    private final Background background;
    private final Notices notices;

    public ExportDialog(
            Stage window, Theme theme, Engines engines, Background background, Notices notices) {
        this.window = window;
        this.theme = theme;
        this.engines = engines;
        this.background = background;
        this.notices = notices;
    }

    /// Plans an export on a worker, then shows it.
    public void show(Snapshot snapshot, Path to) {
        background.submit(
                () ->
                        ExportPlanner.plan(
                                source(snapshot),
                                to,
                                new LinkedHashSet<>(ExporterCatalog.kinds()),
                                false),
                this::preview,
                this::refuse);
    }

    /// Findings of an older text would let errors through that were typed a moment ago.
    private ExportSource source(Snapshot snapshot) {
        return new ExportSource(
                snapshot.workspace(),
                snapshot.plan(),
                snapshot.settled() && !snapshot.computing()
                        ? snapshot.findings()
                        : engines.checkAll(snapshot.parsed()));
    }

    private void preview(Export export) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle("Export");
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(new ExportPreview(export).node());
        dialog.getDialogPane().getButtonTypes().setAll(WRITE, ButtonType.CANCEL);
        Node write = dialog.getDialogPane().lookupButton(WRITE);
        write.setId("export-write");
        write.setDisable(export.changesNothing());
        dialog.getDialogPane().lookupButton(ButtonType.CANCEL).setId("export-cancel");
        Dialogs.prepare(dialog, "export-dialog", window, theme);
        Optional<ButtonType> answer = dialog.showAndWait();
        if (answer.isPresent() && answer.get().equals(WRITE)) {
            write(export);
        }
    }

    private void write(Export export) {
        background.submit(
                () -> {
                    ExportWriter.write(export);
                    return export;
                },
                done -> notices.done(ExportPreview.told(done)),
                this::refuse);
    }

    private void refuse(Exception failure) {
        if (failure instanceof ExportException refused) {
            notices.refused(String.valueOf(refused.getMessage()));
        } else {
            notices.failed("The export stopped", failure);
        }
    }
}
