package org.planisphere.workbench.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.Together;
import org.planisphere.edit.table.Cells;
import org.planisphere.edit.table.Paste;
import org.planisphere.edit.table.RegionField;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.session.Snapshot;

/// The regions as rows, the chosen fields as columns, and what is done to their cells; knows no
/// control.
public final class TableModel {
    /// What the table asks for.
    public interface Actions {
        void apply(PlanEdit edit);

        /// Selects the region that somebody works on.
        void selected(RegionId region);

        /// Puts a text on the clipboard.
        void copy(String text);

        /// What is on the clipboard; empty for nothing.
        String copied();
    }

    private final Actions actions;
    private final ObservableList<RegionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RegionField> columns =
            FXCollections.observableArrayList(RegionField.firstShown());
    private final ReadOnlyObjectWrapper<@Nullable Paste> paste =
            new ReadOnlyObjectWrapper<>(this, "paste");
    private @Nullable Snapshot shown;

    public TableModel(Actions actions) {
        this.actions = actions;
    }

    ObservableList<RegionRow> rows() {
        return rows;
    }

    ObservableList<RegionField> columns() {
        return columns;
    }

    /// A paste of which some cells do not fit, until somebody decides; null for none.
    ReadOnlyObjectProperty<@Nullable Paste> pasteProperty() {
        return paste.getReadOnlyProperty();
    }

    /// Shows a plan. Rows stay where they are while the regions are the same ones.
    public void show(Snapshot snapshot) {
        shown = snapshot;
        List<RegionRow> now =
                snapshot.plan().regions().stream()
                        .map(region -> RegionRow.of(snapshot, region, columns))
                        .toList();
        Map<RegionId, RegionRow> byId =
                now.stream()
                        .collect(
                                Collectors.toMap(
                                        RegionRow::id, Function.identity(), (one, _) -> one));
        boolean same =
                rows.size() == now.size()
                        && rows.stream().allMatch(row -> byId.containsKey(row.id()));
        if (!same) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            RegionRow row = byId.get(rows.get(i).id());
            if (row != null && !row.equals(rows.get(i))) {
                rows.set(i, row);
            }
        }
    }

    /// Shows or hides a field; columns stand in the order of the format.
    void choose(RegionField field, boolean asColumn) {
        List<RegionField> chosen = new ArrayList<>(columns);
        chosen.remove(field);
        if (asColumn) {
            chosen.add(field);
        }
        List<RegionField> ordered = RegionField.all().stream().filter(chosen::contains).toList();
        if (!ordered.equals(columns)) {
            columns.setAll(ordered);
            if (shown != null) {
                show(shown);
            }
        }
    }

    /// The fields that stand as columns, as pointers.
    public List<String> shownColumns() {
        return columns.stream().map(RegionField::pointer).toList();
    }

    /// Shows fields as columns, such as those of an earlier day; what is no field any more is left
    /// out, and where nothing is left the columns stay.
    public void showColumns(List<String> pointers) {
        List<RegionField> known =
                RegionField.all().stream()
                        .filter(field -> pointers.contains(field.pointer()))
                        .toList();
        if (!known.isEmpty()) {
            columns.setAll(known);
        }
    }

    void select(RegionRow row) {
        actions.selected(row.id());
    }

    /// Writes what was typed into a cell.
    void edit(RegionRow row, RegionField field, String text) {
        if (shown != null && !text.strip().equals(row.text(field))) {
            shown.plan()
                    .region(row.id())
                    .ifPresent(region -> actions.apply(field.edit(region, text.strip())));
        }
    }

    /// Empties cells as one step; a name and a type stay.
    void clear(List<RegionRow> ofRows, List<RegionField> fields) {
        List<PlanEdit> edits = new ArrayList<>();
        for (RegionRow row : ofRows) {
            for (RegionField field : fields) {
                if (shown != null && !row.text(field).isEmpty() && field.refuse("").isEmpty()) {
                    shown.plan()
                            .region(row.id())
                            .ifPresent(region -> edits.add(field.edit(region, "")));
                }
            }
        }
        if (!edits.isEmpty()) {
            actions.apply(
                    edits.size() == 1
                            ? edits.getFirst()
                            : new Together("Clear %d cells".formatted(edits.size()), edits));
        }
    }

    /// Copies cells for a spreadsheet.
    void copy(List<RegionRow> ofRows, List<RegionField> fields) {
        actions.copy(
                Cells.write(
                        ofRows.stream()
                                .map(row -> fields.stream().map(row::text).toList())
                                .toList()));
    }

    /// Pastes what was copied, here or in a spreadsheet, from a cell on; where some of it does not
    /// fit, nothing changes until somebody has seen why.
    ///
    /// @param selectedRows how many rows are selected; one copied cell fills them all
    void paste(List<RegionRow> from, List<RegionField> fields, int selectedRows) {
        String copied = actions.copied();
        if (shown == null || copied.isEmpty()) {
            return;
        }
        List<List<String>> cells = Cells.read(copied);
        boolean fills = cells.size() == 1 && cells.getFirst().size() == 1;
        List<List<String>> laid = new ArrayList<>(cells);
        for (int row = 1; fills && row < Math.min(selectedRows, from.size()); row++) {
            laid.add(cells.getFirst());
        }
        Paste wanted =
                Paste.of(shown.parsed(), from.stream().map(RegionRow::id).toList(), fields, laid);
        if (wanted.bad().isEmpty()) {
            paste.set(null);
            apply(wanted);
        } else {
            paste.set(wanted);
        }
    }

    /// Sets the cells that fit and lets the others be.
    void pasteWhatFits() {
        Paste wanted = paste.get();
        paste.set(null);
        if (wanted != null) {
            apply(wanted);
        }
    }

    void pasteNothing() {
        paste.set(null);
    }

    private void apply(Paste wanted) {
        if (!wanted.good().isEmpty()) {
            actions.apply(wanted.edit());
        }
    }
}
