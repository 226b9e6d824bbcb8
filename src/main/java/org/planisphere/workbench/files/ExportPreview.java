package org.planisphere.workbench.files;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.export.Export;
import org.planisphere.export.ExportAction;
import org.planisphere.export.PlannedFile;
import org.planisphere.workbench.shared.DifferenceLines;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Each file of an export with what would happen to it, and the difference of the selected one.
public final class ExportPreview {
    private final BorderPane root = new BorderPane();
    private final ListView<PlannedFile> files = new ListView<>();
    private final DifferenceLines difference = new DifferenceLines("export-difference");

    public ExportPreview(Export export) {
        root.setId("export-preview");
        root.getStyleClass().add("export-preview");
        root.getStylesheets().add(Styles.sheet(ExportPreview.class, "files.css"));
        files.setId("export-files");
        files.setAccessibleText("Files of the export");
        files.setCellFactory(_ -> new FileCell());
        files.getItems().setAll(export.files());
        files.getSelectionModel().selectedItemProperty().subscribe(this::show);
        ScrollPane scroll = new ScrollPane(difference.node());
        scroll.setFitToWidth(true);
        SplitPane split = new SplitPane(files, scroll);
        split.setDividerPositions(0.38);
        root.setTop(summary(export));
        root.setCenter(split);
        root.setPrefSize(860, 520);
        // What a person came to see: the first file that something happens to.
        export.files().stream()
                .filter(file -> file.action() != ExportAction.UNCHANGED)
                .findFirst()
                .or(() -> export.files().stream().findFirst())
                .ifPresent(files.getSelectionModel()::select);
    }

    public Parent node() {
        return root;
    }

    /// What the whole export would do, as one phrase.
    public static String words(Export export) {
        List<String> words = new ArrayList<>();
        count(words, export, ExportAction.CREATE, "to create");
        count(words, export, ExportAction.UPDATE, "to change");
        count(words, export, ExportAction.UNCHANGED, "unchanged");
        count(words, export, ExportAction.REFUSED, "refused");
        return words.isEmpty() ? "Nothing to export" : String.join(" · ", words);
    }

    /// What was done, as a sentence or two.
    static String told(Export export) {
        long written = number(export, ExportAction.CREATE) + number(export, ExportAction.UPDATE);
        long refused = number(export, ExportAction.REFUSED);
        String done =
                "%d %s written to %s."
                        .formatted(written, written == 1 ? "file" : "files", export.to());
        return refused == 0 ? done : done + " %d left out, because of errors.".formatted(refused);
    }

    private static long number(Export export, ExportAction action) {
        return export.files().stream().filter(file -> file.action() == action).count();
    }

    private static void count(
            List<String> words, Export export, ExportAction action, String label) {
        long count = number(export, action);
        if (count > 0) {
            words.add(count + " " + label);
        }
    }

    private static Node summary(Export export) {
        Label to = new Label("To " + export.to());
        to.setId("export-to");
        to.getStyleClass().add(Styles.STRONG);
        Label words = new Label(words(export));
        words.setId("export-summary");
        words.getStyleClass().add(Styles.MUTED);
        VBox box = new VBox(Spacing.TIGHT, to, words);
        box.setPadding(new Insets(Spacing.MEDIUM));
        return box;
    }

    private void show(@Nullable PlannedFile file) {
        difference.clear();
        if (file == null) {
            return;
        }
        file.reasons().forEach(difference::refuse);
        String text = file.action() == ExportAction.REFUSED ? "" : file.difference();
        if (text.isEmpty() && file.reasons().isEmpty()) {
            difference.same("Nothing changes in this file.");
        }
        difference.add(text);
    }

    private static final class FileCell extends ListCell<PlannedFile> {
        @Override
        protected void updateItem(PlannedFile file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(file.file().path(), icon(file.action()));
            name.setWrapText(true);
            name.setId("export-file-" + file.file().path().replaceAll("[^A-Za-z0-9]+", "-"));
            Label action = new Label(file.action().word());
            action.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
            setGraphic(new VBox(name, action));
        }

        private static FontIcon icon(ExportAction action) {
            FontIcon icon =
                    Icons.small(
                            switch (action) {
                                case CREATE -> Material2AL.ADD_CIRCLE_OUTLINE;
                                case UPDATE -> Material2AL.EDIT;
                                case UNCHANGED -> Material2AL.CHECK;
                                case REFUSED -> Material2AL.BLOCK;
                            });
            icon.getStyleClass()
                    .add(
                            switch (action) {
                                case CREATE, UPDATE -> Styles.SUCCESS;
                                case UNCHANGED -> Styles.MUTED;
                                case REFUSED -> Styles.DANGER;
                            });
            return icon;
        }
    }

    static FontIcon writeIcon() {
        return Icons.small(Material2MZ.SAVE_ALT);
    }
}
