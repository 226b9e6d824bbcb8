package org.planisphere.workbench.specs;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.assist.Search;
import org.planisphere.workbench.shared.Severities;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The list of files beside the text of the open one.
public final class SpecsView {
    private final BorderPane root = new BorderPane();
    private final ListView<SpecFile> list = new ListView<>();
    private final YamlEditor editor;
    private final BorderPane texts = new BorderPane();
    private final FindPane find;
    private final SpecsModel model;
    private boolean showing;

    /// @param assist knows what the texts mean
    public SpecsView(SpecsModel model, Assist assist) {
        this.model = model;
        editor = new YamlEditor("specs-editor", model, assist);
        find = new FindPane(model::files, this::open, this::closeFind);
        root.setId("specs");
        root.getStyleClass().add("specs");
        root.getStylesheets().add(Styles.sheet(SpecsView.class, "specs.css"));
        list.setId("specs-files");
        list.setAccessibleText("Files of the plan");
        list.getStyleClass().add("file-list");
        list.setPrefWidth(260);
        list.setMinWidth(160);
        list.setItems(model.files());
        list.setCellFactory(_ -> new FileCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, selected) -> {
                            if (!showing && selected != null) {
                                editor.flush();
                                model.open(selected.path());
                            }
                        });
        model.openProperty().subscribe(this::show);
        root.setLeft(list);
        texts.setCenter(editor.node());
        root.setCenter(texts);
    }

    public Parent node() {
        return root;
    }

    /// Opens the search in all files.
    public void findEverywhere() {
        texts.setBottom(find.node());
        find.focus();
    }

    private void closeFind() {
        texts.setBottom(null);
        editor.focus();
    }

    private void open(Search.Hit hit) {
        model.open(hit.file());
        editor.select(hit.line(), hit.column(), hit.length());
        editor.focus();
    }

    /// The editor of the open file.
    public YamlEditor editor() {
        return editor;
    }

    private void show(@Nullable SpecFile file) {
        showing = true;
        if (file == null) {
            editor.show(new SpecFile("", "", java.util.List.of()));
            list.getSelectionModel().clearSelection();
        } else {
            editor.show(file);
            list.getSelectionModel().select(file);
        }
        showing = false;
    }

    private static final class FileCell extends ListCell<SpecFile> {
        @Override
        protected void updateItem(SpecFile file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(file.path());
            name.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(Spacing.SMALL, name, gap);
            row.setAlignment(Pos.CENTER_LEFT);
            file.worst()
                    .ifPresent(
                            worst -> {
                                Label count = new Label(Integer.toString(file.marks().size()));
                                count.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
                                row.getChildren().addAll(Severities.icon(worst), count);
                            });
            setGraphic(row);
        }
    }
}
