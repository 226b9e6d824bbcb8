package org.planisphere.workbench.shared;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A column of a [FigureTable] that knows how much room its texts need.
final class FigureColumn<T> {
    private static final double CELL_PADDING_PX = 22;
    private static final double SORT_ARROW_PX = 14;
    private static final double TEXT_PX = 13;

    /// What a column holds.
    enum Kind {
        WORDS,
        FIGURES,
        ASIDE
    }

    private final TableColumn<T, T> column;
    private final String template;
    private final Function<T, String> text;
    private final Kind kind;

    FigureColumn(TableColumn<T, T> column, String template, Function<T, String> text, Kind kind) {
        this.column = column;
        this.template = template;
        this.text = text;
        this.kind = kind;
        column.getStyleClass().add(kind == Kind.FIGURES ? "figures" : "words");
    }

    TableColumn<T, T> column() {
        return column;
    }

    Function<T, String> text() {
        return text;
    }

    Kind kind() {
        return kind;
    }

    String header() {
        return column.getText();
    }

    void unit(String unit) {
        column.setText(template.replace("{}", unit));
    }

    void set(double width) {
        column.setMinWidth(Math.min(width, column.getMaxWidth()));
        column.setPrefWidth(width);
        column.setMinWidth(0);
    }

    /// The room that the header and every text need, padding included.
    double width(List<T> rows) {
        double widest = measure("Inter Semi Bold", header()) + SORT_ARROW_PX;
        for (T row : rows) {
            widest = Math.max(widest, measure(Fonts.TEXT, text.apply(row)));
        }
        return Math.ceil(widest + CELL_PADDING_PX);
    }

    /// How many lines the text of a row takes in a column of a width.
    int lines(T row, double width) {
        Text measured = new Text(text.apply(row));
        measured.setFont(Font.font(Fonts.TEXT, TEXT_PX));
        double oneLine = measured.getLayoutBounds().getHeight();
        measured.setWrappingWidth(Math.max(1, width - CELL_PADDING_PX));
        return (int) Math.round(measured.getLayoutBounds().getHeight() / oneLine);
    }

    private static double measure(String family, String text) {
        Text measured = new Text(text);
        measured.setFont(Font.font(family, TEXT_PX));
        return measured.getLayoutBounds().getWidth();
    }
}
