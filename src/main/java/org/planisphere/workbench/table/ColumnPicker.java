package org.planisphere.workbench.table;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.planisphere.artifact.schema.SchemaHelp;
import org.planisphere.edit.table.RegionField;
import org.planisphere.model.Place;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Chooses the fields that are columns, among all that the format has.
final class ColumnPicker {
    private static final double WIDTH_PX = 270;

    private final TableModel model;
    private final ListView<RegionField> list = new ListView<>();
    private final VBox root;

    ColumnPicker(TableModel model) {
        this.model = model;
        TextField filter = new TextField();
        filter.setId("columns-filter");
        filter.setPromptText("Filter fields");
        filter.setAccessibleText("Filter fields by words");
        filter.textProperty().subscribe(this::filter);
        list.setId("columns-list");
        list.setAccessibleText("Fields that can be columns");
        list.setCellFactory(_ -> new FieldCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(Spacing.SMALL, filter, list);
        root.getStyleClass().addAll(Styles.PANE, "column-picker");
        root.setPrefWidth(WIDTH_PX);
    }

    Node node() {
        return root;
    }

    private void filter(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(
                        RegionField.all().stream()
                                .filter(field -> field.title().contains(wanted))
                                .toList());
    }

    private final class FieldCell extends ListCell<RegionField> {
        private final CheckBox box = new CheckBox();

        @Override
        protected void updateItem(RegionField field, boolean empty) {
            super.updateItem(field, empty);
            if (empty || field == null) {
                setGraphic(null);
                return;
            }
            box.setId("column-choice" + field.pointer().replace('/', '-'));
            box.setText(field.title());
            box.setSelected(model.columns().contains(field));
            box.setOnAction(_ -> model.choose(field, box.isSelected()));
            box.setTooltip(
                    SchemaHelp.at(new Place("region.yaml", field.pointer()))
                            .map(Tooltip::new)
                            .orElse(null));
            setGraphic(box);
        }
    }
}
