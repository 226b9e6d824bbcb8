package org.planisphere.workbench.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.merge.Conflict;
import org.planisphere.workbench.shared.Dialogs;
import org.planisphere.workbench.shared.Theme;

/// Asks in the dialogs of the desktop.
public final class DialogQuestions implements Questions {
    private static final ButtonType SAVE = new ButtonType("Save", ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType("Discard the edits", ButtonData.NO);
    private static final ButtonType STAY = new ButtonType("Go on editing", ButtonData.CANCEL_CLOSE);

    private static final ButtonType REVIEW = new ButtonType("Review", ButtonData.YES);
    private static final ButtonType KEEP = new ButtonType("Keep saved", ButtonData.CANCEL_CLOSE);

    private static final ButtonType TAKE = new ButtonType("Use the backups", ButtonData.YES);
    private static final ButtonType LEAVE =
            new ButtonType("Leave them empty", ButtonData.CANCEL_CLOSE);

    private final Stage window;
    private final Theme theme;

    public DialogQuestions(Stage window, Theme theme) {
        this.window = window;
        this.theme = theme;
    }

    @Override
    public Optional<Path> planToOpen(@Nullable Path from) {
        return folder("Open the folder of a plan", from);
    }

    @Override
    public Optional<Path> fileToOpen(@Nullable Path from) {
        return file(
                "Open plan.yaml or a region artifact",
                from,
                new FileChooser.ExtensionFilter("YAML files", "*.yaml", "*.yml"));
    }

    @Override
    public Optional<Path> folderToSaveIn(@Nullable Path from) {
        return folder("Save the plan in a folder", from);
    }

    @Override
    public Optional<Path> folderToExportTo(@Nullable Path from) {
        return folder("Export to a folder", from);
    }

    @Override
    public Optional<Path> fileToImport(@Nullable Path from) {
        return file(
                "Import a file",
                from,
                new FileChooser.ExtensionFilter(
                        "Everything that can be imported",
                        "*.tfstate",
                        "*.json",
                        "*.csv",
                        "*.drawio",
                        "*.xml",
                        "*.yaml",
                        "*.yml"));
    }

    @Override
    public Optional<Path> inventoryToLoad(@Nullable Path from) {
        return file(
                "Load what exists",
                from,
                new FileChooser.ExtensionFilter(
                        "States, shown plans and tables", "*.tfstate", "*.json", "*.csv"));
    }

    private Optional<Path> file(
            String title, @Nullable Path from, FileChooser.ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        folderThatIs(from).ifPresent(chooser::setInitialDirectory);
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> folderToImport(@Nullable Path from) {
        return folder("Import a folder of region artifacts", from);
    }

    private Optional<Path> folder(String title, @Nullable Path from) {
        DirectoryChooser chooser = new DirectoryChooser();
        folderThatIs(from).ifPresent(chooser::setInitialDirectory);
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    /// A dialog refuses to start in a folder that is gone.
    private static Optional<File> folderThatIs(@Nullable Path from) {
        return Optional.ofNullable(from).map(Path::toFile).filter(File::isDirectory);
    }

    @Override
    public Unsaved unsavedEdits(String plan) {
        Alert alert =
                new Alert(
                        Alert.AlertType.NONE,
                        "What was changed since the last save is only in this window.",
                        SAVE,
                        DISCARD,
                        STAY);
        alert.setTitle("Unsaved edits");
        alert.setHeaderText("Save the edits of %s?".formatted(plan));
        alert.getDialogPane().lookupButton(SAVE).setId("unsaved-save");
        alert.getDialogPane().lookupButton(DISCARD).setId("unsaved-discard");
        alert.getDialogPane().lookupButton(STAY).setId("unsaved-stay");
        Dialogs.prepare(alert, "unsaved-edits", window, theme);
        ButtonType answer = alert.showAndWait().orElse(STAY);
        if (answer.equals(SAVE)) {
            return Unsaved.SAVE;
        }
        return answer.equals(DISCARD) ? Unsaved.DISCARD : Unsaved.STAY;
    }

    @Override
    public boolean reviewRecovered(String told) {
        Alert alert =
                new Alert(
                        Alert.AlertType.NONE,
                        "Review opens the saved plan and makes the recovered edits one step that"
                                + " can be undone. No file is touched.",
                        REVIEW,
                        KEEP);
        alert.setTitle("Recovered edits");
        alert.getDialogPane().lookupButton(REVIEW).setId("recovered-review");
        alert.getDialogPane().lookupButton(KEEP).setId("recovered-keep");
        return accepted(alert, told, "recovered-edits", REVIEW);
    }

    @Override
    public boolean useBackups(String told) {
        Alert alert =
                new Alert(
                        Alert.AlertType.NONE,
                        "The texts of the backups become one step that can be undone. No file is"
                                + " touched before you save.",
                        TAKE,
                        LEAVE);
        alert.setTitle("Lost texts");
        alert.getDialogPane().lookupButton(TAKE).setId("backups-take");
        alert.getDialogPane().lookupButton(LEAVE).setId("backups-leave");
        return accepted(alert, told, "lost-texts", TAKE);
    }

    private boolean accepted(Alert alert, String told, String id, ButtonType yes) {
        alert.setHeaderText(told);
        Dialogs.prepare(alert, id, window, theme);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public Optional<Set<Conflict>> settle(String told, List<Disagreement> open) {
        return new SettleDialog(told, open).ask(window, theme);
    }
}
