package org.planisphere.workbench.table;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.table.RegionField;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// One field of one region: a text, and a text field while somebody edits it.
final class RegionCell extends TableCell<RegionRow, String> {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final TableModel model;
    private final RegionField field;

    RegionCell(TableModel model, RegionField field) {
        this.model = model;
        this.field = field;
        if (field.isFigure()) {
            getStyleClass().add("figure-cell");
        }
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        RegionRow row = empty ? null : getTableRow().getItem();
        if (!isEditing()) {
            setText(row == null ? null : text);
        }
        setId(
                row == null
                        ? null
                        : "cell-%s%s".formatted(row.id(), field.pointer().replace('/', '-')));
        show(row);
    }

    private void show(@Nullable RegionRow row) {
        java.util.List<Finding> findings = row == null ? java.util.List.of() : row.findings(field);
        Severity worst = findings.isEmpty() ? null : findings.getFirst().severity();
        pseudoClassStateChanged(ERROR, worst == Severity.ERROR);
        pseudoClassStateChanged(WARNING, worst == Severity.WARNING);
        String told =
                findings.stream()
                        .map(it -> "%s: %s".formatted(it.rule(), it.message()))
                        .collect(Collectors.joining("\n"));
        setTooltip(told.isEmpty() ? null : new Tooltip(told));
        if (row != null) {
            setAccessibleText(
                    "%s of %s: %s %s"
                            .formatted(field.shortTitle(), row.id(), row.text(field), told));
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        TextField typing = new TextField(getItem());
        typing.setId("cell-editor");
        typing.setAccessibleText(field.title());
        typing.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, typing));
        typing.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && isEditing() && typing.getScene() != null) {
                                commitEdit(typing.getText());
                            }
                        });
        setText(null);
        setGraphic(typing);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        typing.requestFocus();
        typing.selectAll();
    }

    private void key(KeyEvent event, TextField typing) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            event.consume();
            commitEdit(typing.getText());
            getTableView().requestFocus();
            if (event.getCode() == KeyCode.TAB) {
                selectRightOfThis();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancelEdit();
            getTableView().requestFocus();
        }
    }

    private void selectRightOfThis() {
        TableView<RegionRow> table = getTableView();
        int last = table.getVisibleLeafColumns().size() - 1;
        int next = Math.min(table.getVisibleLeafIndex(getTableColumn()) + 1, last);
        table.getSelectionModel().clearAndSelect(getIndex(), table.getVisibleLeafColumn(next));
    }

    @Override
    public void commitEdit(String text) {
        RegionRow row = getTableRow().getItem();
        super.commitEdit(text);
        stop();
        if (row != null) {
            model.edit(row, field, text);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        stop();
    }

    private void stop() {
        setGraphic(null);
        setContentDisplay(ContentDisplay.LEFT);
        setText(getItem());
    }
}
