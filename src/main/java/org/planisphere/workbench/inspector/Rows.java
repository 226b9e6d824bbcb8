package org.planisphere.workbench.inspector;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The parts that all groups of a form are made of.
final class Rows {
    private static final double LABEL_PX = 108;

    private Rows() {}

    /// A group with its heading in capitals.
    static VBox group(String heading, Node... rows) {
        Label label = new Label(heading.toUpperCase(Locale.ROOT));
        label.getStyleClass().add(Styles.SECTION);
        VBox group = new VBox(Spacing.SMALL, label);
        group.getChildren().addAll(rows);
        group.getStyleClass().add("form-group");
        return group;
    }

    /// A label with the control it names, which takes the rest of the width.
    static HBox row(String text, Node control) {
        Label label = new Label(text);
        label.setMinWidth(LABEL_PX);
        label.setPrefWidth(LABEL_PX);
        label.setLabelFor(control);
        label.getStyleClass().add("form-label");
        HBox row = new HBox(Spacing.SMALL, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(control, Priority.ALWAYS);
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }

    /// Something to the left and something to the right.
    static HBox ends(Node left, Node right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(Spacing.SMALL, left, gap, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
