package org.planisphere.workbench.table;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.table.Paste;
import org.planisphere.edit.table.RegionField;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The view of all regions as a table: cells are edited, copied and pasted as in a spreadsheet.
public final class TableTab {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    /// A wide letter of the text face, and what stands beside a title: margins, the sort mark.
    private static final double CHARACTER_PX = 8;

    private static final double BESIDE_TEXT_PX = 40;
    private static final double LEAST_PX = 72;
    private static final double MOST_PX = 320;

    private boolean measured;

    private final TableModel model;
    private final TableView<RegionRow> table = new TableView<>();
    private final BorderPane root = new BorderPane();
    private final StackPane stack = new StackPane();
    private final PasteCard pasteCard;

    public TableTab(TableModel model) {
        this.model = model;
        pasteCard = new PasteCard(model);
        root.setId("regions-table-view");
        root.getStylesheets().add(Styles.sheet(TableTab.class, "table.css"));
        root.getStyleClass().addAll(Styles.PANE, "regions-table-view");
        ColumnPicker picker = new ColumnPicker(model);
        ToggleButton columns = new ToggleButton("Columns");
        columns.setId("table-columns");
        columns.selectedProperty().subscribe(shown -> root.setRight(shown ? picker.node() : null));
        Label hint =
                new Label(
                        "Enter edits a cell. Copy and paste work with spreadsheets, also for many"
                                + " cells.");
        hint.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        hint.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(Spacing.MEDIUM, hint, gap, columns);
        bar.getStyleClass().add("table-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        columns.setMinWidth(Region.USE_PREF_SIZE);
        root.setTop(bar);
        table();
        stack.getChildren().setAll(table, pasteCard.node());
        root.setCenter(stack);
        model.pasteProperty().subscribe(this::show);
    }

    public Parent node() {
        return root;
    }

    private void table() {
        table.setId("regions-table");
        table.setAccessibleText("Regions and their fields");
        table.setEditable(true);
        Label empty = new Label("The plan has no region yet. Add one on the map.");
        empty.getStyleClass().add(Styles.MUTED);
        table.setPlaceholder(empty);
        table.setItems(model.rows());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && table.isFocused()) {
                                model.select(row);
                            }
                        });
        model.columns().addListener((ListChangeListener<RegionField>) _ -> columns());
        columns();
        table.getItems().addListener((ListChangeListener<RegionRow>) _ -> measureOnce());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void columns() {
        table.getColumns().setAll(model.columns().stream().map(this::column).toList());
    }

    private TableColumn<RegionRow, String> column(RegionField field) {
        TableColumn<RegionRow, String> column = new TableColumn<>();
        Label head = new Label(field.heading());
        head.setTooltip(new Tooltip(field.title()));
        column.setGraphic(head);
        column.setUserData(field);
        column.setId("column" + field.pointer().replace('/', '-'));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().text(field)));
        column.setCellFactory(_ -> new RegionCell(model, field));
        if (field.isFigure()) {
            column.getStyleClass().add("figures");
        }
        column.setComparator(field.isFigure() ? BY_SIZE : Comparator.naturalOrder());
        column.setPrefWidth(wantedPx(field));
        column.setReorderable(false);
        return column;
    }

    /// Columns find their widths when there is something to show, and keep them while it changes.
    private void measureOnce() {
        if (!measured && !table.getItems().isEmpty()) {
            measured = true;
            for (TableColumn<RegionRow, ?> column : table.getColumns()) {
                column.setPrefWidth(wantedPx((RegionField) column.getUserData()));
            }
        }
    }

    /// As wide as the longest of its texts, within reason.
    private double wantedPx(RegionField field) {
        int longest = field.heading().length();
        for (RegionRow row : table.getItems()) {
            longest = Math.max(longest, row.text(field).length());
        }
        return Math.clamp(longest * CHARACTER_PX + BESIDE_TEXT_PX, LEAST_PX, MOST_PX);
    }

    private static final Comparator<String> BY_SIZE =
            Comparator.comparingDouble(TableTab::number).thenComparing(Comparator.naturalOrder());

    /// What is no number comes last.
    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException words) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (COPY.match(event)) {
            model.copy(selectedRows(), selectedFields());
        } else if (PASTE.match(event)) {
            paste();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.clear(selectedRows(), selectedFields());
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit();
        } else {
            return;
        }
        event.consume();
    }

    /// Typing into a cell starts anew, as in a spreadsheet.
    private void type(KeyEvent event) {
        boolean letter =
                !event.getCharacter().isEmpty()
                        && event.getCharacter().charAt(0) > ' '
                        && event.getCharacter().charAt(0) != 127;
        if (table.getEditingCell() != null
                || !table.isFocused()
                || !letter
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        edit();
        if (table.lookup("#cell-editor") instanceof javafx.scene.control.TextField typing) {
            typing.setText(event.getCharacter());
            typing.end();
            event.consume();
        }
    }

    private void edit() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getColumn() >= 0) {
            table.edit(at.getRow(), table.getVisibleLeafColumn(at.getColumn()));
        }
    }

    private void paste() {
        List<RegionRow> rows = selectedRows();
        List<RegionField> fields = selectedFields();
        if (rows.isEmpty() || fields.isEmpty()) {
            return;
        }
        int first = table.getItems().indexOf(rows.getFirst());
        int column = model.columns().indexOf(fields.getFirst());
        model.paste(
                List.copyOf(table.getItems().subList(first, table.getItems().size())),
                List.copyOf(model.columns().subList(column, model.columns().size())),
                rows.size());
    }

    private List<RegionRow> selectedRows() {
        TreeSet<Integer> rows = new TreeSet<>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            rows.add(cell.getRow());
        }
        return rows.stream()
                .filter(row -> row >= 0 && row < table.getItems().size())
                .map(table.getItems()::get)
                .toList();
    }

    private List<RegionField> selectedFields() {
        TreeSet<Integer> columns = new TreeSet<>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            columns.add(cell.getColumn());
        }
        return columns.stream()
                .filter(column -> column >= 0 && column < model.columns().size())
                .map(model.columns()::get)
                .toList();
    }

    private void show(@Nullable Paste paste) {
        pasteCard.show(paste);
        if (paste == null) {
            table.requestFocus();
        }
    }
}
