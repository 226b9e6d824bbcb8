package org.planisphere.workbench.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A table of figures: numbers stand right, and every column is as wide as what it holds, so that
/// nothing is cut off.
///
/// The first column and notes share the room that is left and wrap their texts. Columns that are
/// only asides leave where room is short, words before figures and the last one first; what they
/// hold then stands in the tooltip of the row.
public final class FigureTable<T> {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final double LINE_PX = 16;
    private static final double CELL_PADDING_PX = 14;
    private static final double ROW_PX = 32.5;
    private static final double HEADER_PX = 37;
    private static final double SCROLL_BAR_PX = 14;
    private static final int SURE_ROWS = 6;
    private static final double FIRST_MIN_PX = 124;
    private static final double FIRST_WANTED_PX = 280;
    private static final double NOTE_MIN_PX = 136;

    private final TableView<T> table = new TableView<>();
    private final List<FigureColumn<T>> columns = new ArrayList<>();
    private final Map<String, Function<T, String>> notes = new LinkedHashMap<>();
    private final Frame frame = new Frame();
    private Predicate<T> total = _ -> false;
    private int visibleRows = 1;
    private boolean showing;

    /// @param id of the table
    /// @param empty what an empty table says
    public FigureTable(String id, String empty) {
        table.setId(id);
        table.getStyleClass().add("figure-table");
        table.setPlaceholder(new Label(empty));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setRowFactory(_ -> new Row());
    }

    /// The table in a frame that is as high as the rows to be seen.
    public Region node() {
        return frame;
    }

    /// Adds a column of words.
    public FigureTable<T> words(String header, Function<T, String> text) {
        return add(header, text, Comparator.comparing(text), FigureColumn.Kind.WORDS);
    }

    /// Adds a column of words that leaves where room is short.
    public FigureTable<T> aside(String header, Function<T, String> text) {
        return add(header, text, Comparator.comparing(text), FigureColumn.Kind.ASIDE);
    }

    /// Adds a column of figures that leaves where room is short.
    public FigureTable<T> asideFigures(
            String header, Function<T, String> text, Comparator<? super T> order) {
        return add(header, text, order, FigureColumn.Kind.ASIDE_FIGURES);
    }

    /// Keeps rows in their order and sets some of them off, such as the last one with the sums.
    public FigureTable<T> withTotals(Predicate<T> isTotal) {
        total = isTotal;
        columns.forEach(column -> column.column().setSortable(false));
        columns.forEach(FigureColumn::strong);
        return this;
    }

    /// Adds a column of words that always stays, and wraps where room is short.
    ///
    /// @param whole what the tooltip of the row says, where that is more
    public FigureTable<T> note(String header, Function<T, String> text, Function<T, String> whole) {
        notes.put(header, whole);
        return add(header, text, Comparator.comparing(text), FigureColumn.Kind.NOTE);
    }

    /// Adds a column of figures; the header names the unit, or has `{}` where it goes.
    ///
    /// @param order how rows sort by this column
    public FigureTable<T> figures(
            String header, Function<T, String> text, Comparator<? super T> order) {
        return add(header, text, order, FigureColumn.Kind.FIGURES);
    }

    /// Tells who is interested which row a person selected.
    public void onSelected(Consumer<T> selected) {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !showing) {
                                selected.accept(row);
                            }
                        });
    }

    /// Selects the first row of a kind, without telling anybody.
    public void select(Predicate<T> wanted) {
        showing = true;
        table.getItems().stream()
                .filter(wanted)
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
        showing = false;
    }

    /// Puts a unit in place of `{}` in every header.
    public void unit(String unit) {
        columns.forEach(column -> column.unit(unit));
        columns.forEach(column -> column.measure(table.getItems()));
    }

    /// Shows rows, as many as fit without scrolling up to a number.
    public void show(List<T> rows, int mostVisible) {
        visibleRows = Math.clamp(rows.size(), 1, mostVisible);
        showing = true;
        T selected = table.getSelectionModel().getSelectedItem();
        table.setItems(FXCollections.observableArrayList(rows));
        table.sort();
        if (selected != null && rows.contains(selected)) {
            table.getSelectionModel().select(selected);
        }
        columns.forEach(column -> column.measure(rows));
        showing = false;
        frame.requestLayout();
    }

    private FigureTable<T> add(
            String header,
            Function<T, String> text,
            Comparator<? super T> order,
            FigureColumn.Kind kind) {
        TableColumn<T, T> column = new TableColumn<>(header);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order::compare);
        FigureColumn<T> added = new FigureColumn<>(column, header, text, kind);
        if (columns.isEmpty() || kind == FigureColumn.Kind.NOTE) {
            column.setCellFactory(_ -> new WrappingCell<>(text));
        } else {
            column.setCellFactory(_ -> new PlainCell<>(text));
        }
        columns.add(added);
        table.getColumns().add(column);
        return this;
    }

    /// The width of each column, 0 for one that leaves.
    private double[] widths(double tableWidth) {
        // Many rows may need a little more height than was reckoned, and then a scroll bar.
        boolean scrolls = table.getItems().size() > Math.min(visibleRows, SURE_ROWS);
        double room = tableWidth - (scrolls ? SCROLL_BAR_PX : 2);
        double[] widths = columns.stream().mapToDouble(FigureColumn::needed).toArray();
        double first = Math.clamp(widths[0], FIRST_MIN_PX, FIRST_WANTED_PX);
        double[] wantedByNotes = new double[widths.length];
        for (int i = 1; i < widths.length; i++) {
            if (columns.get(i).kind() == FigureColumn.Kind.NOTE) {
                wantedByNotes[i] = widths[i];
                widths[i] = Math.min(widths[i], NOTE_MIN_PX);
            }
        }
        double taken = Arrays.stream(widths).skip(1).sum();
        for (FigureColumn.Kind leaving : FigureColumn.Kind.ASIDES) {
            for (int i = widths.length - 1; i > 0 && first + taken > room; i--) {
                if (columns.get(i).kind() == leaving) {
                    taken -= widths[i];
                    widths[i] = 0;
                }
            }
        }
        for (int i = 1; i < widths.length; i++) {
            double more =
                    Math.clamp(room - taken - first, 0, Math.max(0, wantedByNotes[i] - widths[i]));
            widths[i] += more;
            taken += more;
        }
        widths[0] = Math.max(FIRST_MIN_PX, room - taken);
        return widths;
    }

    private double height(double[] widths) {
        List<T> rows = table.getItems();
        double height = HEADER_PX;
        for (T row : rows.subList(0, Math.min(visibleRows, rows.size()))) {
            int lines = lines(row, widths);
            height += lines == 1 ? ROW_PX : lines * LINE_PX + CELL_PADDING_PX;
        }
        return rows.isEmpty() ? HEADER_PX + ROW_PX : height;
    }

    private int lines(T row, double[] widths) {
        int most = columns.getFirst().lines(row, widths[0]);
        for (int i = 1; i < widths.length; i++) {
            if (columns.get(i).kind() == FigureColumn.Kind.NOTE) {
                most = Math.max(most, columns.get(i).lines(row, widths[i]));
            }
        }
        return most;
    }

    private @Nullable String hidden(T item) {
        List<String> texts =
                columns.stream()
                        .filter(column -> !column.column().isVisible())
                        .map(column -> column.header() + ": " + column.text().apply(item))
                        .toList();
        List<String> all = new ArrayList<>(texts);
        notes.forEach((header, whole) -> all.add(header + ": " + whole.apply(item)));
        return all.isEmpty() ? null : String.join("\n", all);
    }

    private final class Frame extends Region {
        Frame() {
            getChildren().add(table);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return FIRST_MIN_PX;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return height(widths(width < 0 ? getWidth() : width));
        }

        @Override
        protected void layoutChildren() {
            double[] widths = widths(getWidth());
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).take(widths[i]);
            }
            table.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private final class Row extends TableRow<T> {
        private final Tooltip tooltip = new Tooltip();

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            boolean filled = !empty && item != null;
            pseudoClassStateChanged(TOTAL, filled && total.test(item));
            String text = filled ? hidden(item) : null;
            tooltip.setText(text);
            setTooltip(text == null ? null : tooltip);
        }
    }
}
