package org.planisphere.workbench.drift;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.model.Place;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.Words;
import org.planisphere.rules.drift.JudgedDifference;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Severities;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Differences of two sides beside each other: field, both values, weight, and who says so.
final class DifferenceTable {
    private static final int MOST_ROWS = 200;

    private static final double WIDE_FROM_PX = 820;
    private static final double[] WIDE = {31, 19, 19, 11, 20};
    private static final double[] NARROW = {36, 28, 28, 8};

    private final GridPane grid = new GridPane();
    private final Consumer<Place> goTo;
    private List<JudgedDifference> shown = List.of();
    private String left = "";
    private String right = "";
    private boolean narrow;

    /// @param goTo told which value a person wants to see in its file
    DifferenceTable(String id, Consumer<Place> goTo) {
        this.goTo = goTo;
        grid.setId(id);
        grid.getStyleClass().add("drift-table");
        grid.widthProperty().subscribe(this::take);
    }

    /// Tells fields in two lines and weights by their sign where there is no room for more.
    private void take(Number width) {
        boolean now = width.doubleValue() < WIDE_FROM_PX;
        if (now != narrow && width.doubleValue() > 0) {
            narrow = now;
            show(shown, left, right);
        }
    }

    private void columns() {
        grid.getColumnConstraints().clear();
        for (double share : narrow ? NARROW : WIDE) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    Region node() {
        return grid;
    }

    /// @param first what the left values are those of
    /// @param second what the right values are those of
    void show(List<JudgedDifference> differences, String first, String second) {
        shown = differences;
        left = first;
        right = second;
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        columns();
        row(
                0,
                "head",
                head("Field"),
                head(first),
                head(second),
                head(narrow ? "" : "Weight"),
                head("Why"));
        int line = 1;
        for (JudgedDifference it : differences.stream().limit(MOST_ROWS).toList()) {
            boolean allowed = it.difference().allowed();
            row(
                    line++,
                    allowed ? "allowed" : "counts",
                    field(it),
                    value(it.difference().leftValue(), allowed ? "" : "left"),
                    value(it.difference().rightValue(), allowed ? "" : "right"),
                    weight(it),
                    why(it));
        }
        if (differences.size() > MOST_ROWS) {
            Label more = new Label("and %d more".formatted(differences.size() - MOST_ROWS));
            more.getStyleClass().add(Styles.MUTED);
            grid.add(more, 0, line, 5, 1);
        }
    }

    private void row(int line, String kind, Node... cells) {
        RowConstraints constraints = new RowConstraints();
        constraints.setValignment(VPos.TOP);
        grid.getRowConstraints().add(constraints);
        for (int i = 0; i < grid.getColumnConstraints().size(); i++) {
            HBox box = new HBox(cells[i]);
            box.getStyleClass().addAll("drift-cell", kind);
            if (cells[i] instanceof Label label) {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            }
            grid.add(box, i, line);
        }
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED, Styles.STRONG);
        return label;
    }

    private Node field(JudgedDifference it) {
        String path = it.difference().path();
        int item = path.indexOf('[');
        int key = item < 0 ? path.lastIndexOf('.') + 1 : item + 1;
        Hyperlink link =
                new Hyperlink(
                        narrow ? path.substring(key).replace("].", ", ").replace("]", "") : path);
        link.getStyleClass().add("drift-field");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText("Show %s in its file".formatted(path));
        link.setOnAction(_ -> goTo.accept(it.place()));
        if (!narrow) {
            return link;
        }
        Label section = new Label(path.substring(0, Math.max(0, key - 1)));
        section.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        return new VBox(link, section);
    }

    private static Label value(@Nullable Object value, String side) {
        Label label = new Label(words(value));
        label.getStyleClass().add(value == null ? "drift-nothing" : "drift-value");
        if (!side.isEmpty() && value != null) {
            label.getStyleClass().add(side);
        }
        return label;
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "not there";
            case Number number -> Numbers.plain(number.doubleValue());
            case List<?> list -> Words.and(list);
            default -> value.toString();
        };
    }

    private Node weight(JudgedDifference it) {
        if (narrow) {
            Label sign = new Label();
            sign.setGraphic(
                    it.difference().allowed()
                            ? Icons.small(Material2AL.CHECK)
                            : Severities.icon(it.severity()));
            sign.setTooltip(new Tooltip(why(it).getText()));
            return sign;
        }
        if (it.difference().allowed()) {
            Label allowed = new Label("allowed");
            allowed.getStyleClass().add(Styles.MUTED);
            return allowed;
        }
        Label word =
                new Label(
                        switch (it.severity()) {
                            case ERROR -> "error";
                            case WARNING -> "warning";
                            case INFO -> "note";
                        },
                        Severities.icon(it.severity()));
        word.getStyleClass().add(Severities.style(it.severity()));
        word.setGraphicTextGap(Spacing.TIGHT);
        return word;
    }

    private static Label why(JudgedDifference it) {
        String text =
                it.difference().allowed()
                        ? it.excuse()
                        : it.rule() == null ? "no rule asks for it" : it.rule();
        Label label = new Label(text);
        label.getStyleClass().add(Styles.MUTED);
        return label;
    }
}
