package org.planisphere.workbench.shared;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A column of a [FigureTable] that knows how much room its texts need.
final class FigureColumn<T> {
    private static final double CELL_PADDING_PX = 20;
    private static final double SORT_ARROW_PX = 5;
    private static final double TEXT_PX = 13;
    private static final String STRONG = "Inter Semi Bold";

    /// Of so many of the longest texts one is the widest; measuring thousands would be felt.
    private static final int MEASURED = 24;

    /// What a column holds.
    enum Kind {
        WORDS,
        FIGURES,
        ASIDE,
        ASIDE_FIGURES,
        NOTE;

        /// What leaves where room is short, in this order.
        static final List<Kind> ASIDES = List.of(ASIDE, ASIDE_FIGURES);

        private boolean isFigures() {
            return this == FIGURES || this == ASIDE_FIGURES;
        }
    }

    private final TableColumn<T, T> column;
    private final String template;
    private final Function<T, String> text;
    private final Kind kind;
    private String family = Fonts.TEXT;
    private double needed;

    FigureColumn(TableColumn<T, T> column, String template, Function<T, String> text, Kind kind) {
        this.column = column;
        this.template = template;
        this.text = text;
        this.kind = kind;
        column.setMinWidth(0);
        column.getStyleClass().add(kind.isFigures() ? "figures" : "words");
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

    /// Measures as if every text were set off.
    void strong() {
        family = STRONG;
    }

    /// Takes a width, or leaves where that is 0.
    void take(double width) {
        column.setVisible(width > 0);
        if (width > 0) {
            column.setPrefWidth(width);
        }
    }

    /// Measures the header and the longest texts, padding included.
    void measure(List<T> rows) {
        double header = measure(STRONG, header()) + SORT_ARROW_PX;
        double widest =
                rows.stream()
                        .map(text)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MEASURED)
                        .mapToDouble(one -> measure(family, one))
                        .max()
                        .orElse(0);
        needed = Math.ceil(Math.max(header, widest) + CELL_PADDING_PX);
    }

    /// The room that the header and every text need.
    double needed() {
        return needed;
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
