package org.planisphere.workbench.specs;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.edit.assist.Search;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Looks for a text in the file of an editor, in its upper right corner.
final class FindBar {
    private final CodeArea area;
    private final FoldKeys folds;
    private final TextField wanted = new TextField();
    private final ToggleButton matchCase = toggle("Aa", "Match upper and lower case");
    private final ToggleButton expression = toggle(".*", "Regular expression");
    private final Label count = new Label();
    private final HBox root;
    private List<Search.Hit> hits = List.of();
    private int at = -1;

    FindBar(StackPane editor, CodeArea area, FoldKeys folds, String id) {
        this.area = area;
        this.folds = folds;
        wanted.setId(id + "-find");
        wanted.setPromptText("Find in this file");
        wanted.setAccessibleText("Find in this file");
        wanted.setPrefColumnCount(12);
        matchCase.setId(id + "-find-case");
        expression.setId(id + "-find-regex");
        count.setId(id + "-find-count");
        count.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button("", Icons.small(Material2AL.CLOSE));
        close.getStyleClass().add(Styles.TOOL);
        close.setAccessibleText("Close the search");
        close.setOnAction(_ -> hide());
        root = new HBox(Spacing.TIGHT, wanted, matchCase, expression, count, close);
        root.getStyleClass().add("caret-card");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(root, Pos.TOP_RIGHT);
        StackPane.setMargin(root, new Insets(Spacing.SMALL, 2 * Spacing.LARGE, 0, 0));
        root.setVisible(false);
        editor.getChildren().add(root);
        wanted.textProperty().subscribe(_ -> look());
        matchCase.selectedProperty().subscribe(_ -> look());
        expression.selectedProperty().subscribe(_ -> look());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    static ToggleButton toggle(String text, String what) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().addAll(Styles.TOOL, "find-toggle");
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setFocusTraversable(false);
        return button;
    }

    /// Opens the bar on what is selected, if that is part of one line.
    void show() {
        String selected = area.getSelectedText();
        root.setVisible(true);
        root.toFront();
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            wanted.setText(selected);
        }
        wanted.requestFocus();
        wanted.selectAll();
        look();
    }

    private void hide() {
        root.setVisible(false);
        area.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hide();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go(event.isShiftDown() ? -1 : 1);
        }
    }

    private void look() {
        Search search =
                Search.of(wanted.getText(), expression.isSelected(), matchCase.isSelected());
        hits = root.isVisible() ? search.in("", area.getText(), Search.MOST) : List.of();
        at = -1;
        count.setText(
                !search.problem().isEmpty()
                        ? "no expression"
                        : wanted.getText().isEmpty() ? "" : "%d found".formatted(hits.size()));
        count.setTooltip(search.problem().isEmpty() ? null : new Tooltip(search.problem()));
    }

    /// Goes to the next place, or to the one before; behind the last the first is next.
    private void go(int step) {
        Search search =
                Search.of(wanted.getText(), expression.isSelected(), matchCase.isSelected());
        hits = search.in("", area.getText(), Search.MOST);
        if (hits.isEmpty()) {
            return;
        }
        at = Math.floorMod(at < 0 && step < 0 ? -1 : at + step, hits.size());
        Search.Hit hit = hits.get(at);
        folds.open(hit.line() - 1);
        int start = area.getAbsolutePosition(hit.line() - 1, hit.column() - 1);
        area.selectRange(start, start + hit.length());
        area.requestFollowCaret();
        count.setText("%d of %d".formatted(at + 1, hits.size()));
    }
}
