package org.planisphere.workbench.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.edit.assist.Search;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Looks for a text in all files of the plan, unsaved edits included, and lists where it stands.
final class FindPane {
    private static final double HEIGHT_PX = 240;

    private final Supplier<List<SpecFile>> files;
    private final Runnable closed;
    private final TextField wanted = new TextField();
    private final ToggleButton matchCase = FindBar.toggle("Aa", "Match upper and lower case");
    private final ToggleButton expression = FindBar.toggle(".*", "Regular expression");
    private final Label count = new Label();
    private final ListView<Search.Hit> hits = new ListView<>();
    private final BorderPane root = new BorderPane();

    /// @param open gets the hit that somebody chose
    /// @param closed is called when the pane shall go
    FindPane(Supplier<List<SpecFile>> files, Consumer<Search.Hit> open, Runnable closed) {
        this.files = files;
        this.closed = closed;
        wanted.setId("find-everywhere");
        wanted.setPromptText("Find in all files of the plan");
        wanted.setAccessibleText("Find in all files of the plan");
        HBox.setHgrow(wanted, Priority.ALWAYS);
        matchCase.setId("find-case");
        expression.setId("find-regex");
        count.setId("find-count");
        count.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button("", Icons.small(Material2AL.CLOSE));
        close.setId("find-close");
        close.setAccessibleText("Close the search");
        close.getStyleClass().add(Styles.TOOL);
        close.setOnAction(_ -> closed.run());
        HBox head = new HBox(Spacing.SMALL, wanted, matchCase, expression, count, close);
        head.getStyleClass().add("find-head");
        head.setAlignment(Pos.CENTER_LEFT);
        hits.setId("find-hits");
        hits.setAccessibleText("Places that were found");
        hits.getStyleClass().add("find-hits");
        Label nothing = new Label("What you type above is looked for in every file of the plan.");
        nothing.getStyleClass().add(Styles.MUTED);
        hits.setPlaceholder(nothing);
        hits.setCellFactory(_ -> new HitCell(open));
        hits.setOnKeyPressed(
                event -> {
                    Search.Hit chosen = hits.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        open.accept(chosen);
                    }
                });
        root.setId("find-pane");
        root.getStyleClass().addAll(Styles.PANE, "find-pane");
        root.setPrefHeight(HEIGHT_PX);
        root.setTop(head);
        root.setCenter(hits);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        wanted.textProperty().subscribe(_ -> look());
        matchCase.selectedProperty().subscribe(_ -> look());
        expression.selectedProperty().subscribe(_ -> look());
    }

    Parent node() {
        return root;
    }

    void focus() {
        look();
        wanted.requestFocus();
        wanted.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            closed.run();
        } else if (event.getCode() == KeyCode.DOWN && wanted.isFocused()) {
            event.consume();
            hits.requestFocus();
            hits.getSelectionModel().selectFirst();
        }
    }

    /// Looks again, such as after an edit.
    void look() {
        Search search =
                Search.of(wanted.getText(), expression.isSelected(), matchCase.isSelected());
        List<Search.Hit> found = new ArrayList<>();
        for (SpecFile file : files.get()) {
            found.addAll(
                    search.in(
                            file.path(), LineEnds.plain(file.text()), Search.MOST - found.size()));
        }
        hits.getItems().setAll(found);
        count.setText(
                !search.problem().isEmpty()
                        ? search.problem()
                        : wanted.getText().isEmpty() ? "" : counted(found));
    }

    private static String counted(List<Search.Hit> found) {
        long files = found.stream().map(Search.Hit::file).distinct().count();
        return found.size() >= Search.MOST
                ? "the first %d".formatted(Search.MOST)
                : "%d in %d files".formatted(found.size(), files);
    }

    private static final class HitCell extends ListCell<Search.Hit> {
        private final Label where = new Label();
        private final Label preview = new Label();
        private final HBox row = new HBox(Spacing.MEDIUM, where, preview);

        HitCell(Consumer<Search.Hit> open) {
            where.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
            where.setMinWidth(Region.USE_PREF_SIZE);
            preview.getStyleClass().add(Styles.MONO);
            preview.setMinWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(
                    _ -> {
                        if (getItem() != null) {
                            open.accept(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(Search.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            where.setText("%s:%d".formatted(hit.file(), hit.line()));
            preview.setText(hit.preview());
            setGraphic(row);
        }
    }
}
