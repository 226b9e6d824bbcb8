package org.planisphere.workbench.drift;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The two questions about drift: do regions match that shall, and is the plan what exists?
public final class DriftTab {
    private final VBox root;

    public DriftTab(DriftView pairs, RealityModel reality) {
        Node real = new RealityView(reality).node();
        ToggleButton between = button("drift-between", "Between regions");
        ToggleButton against = button("drift-against", "Against what exists");
        ToggleGroup group = new ToggleGroup();
        SegmentedButton which = new SegmentedButton(between, against);
        which.setToggleGroup(group);
        between.setSelected(true);
        // One of the two is always shown: a second click on it changes nothing.
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            }
                        });
        HBox head = new HBox(which);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(Spacing.MEDIUM, Spacing.LARGE, 0, Spacing.LARGE));
        pairs.node().visibleProperty().bind(between.selectedProperty());
        real.visibleProperty().bind(against.selectedProperty());
        StackPane shown = new StackPane(pairs.node(), real);
        VBox.setVgrow(shown, Priority.ALWAYS);
        root = new VBox(head, shown);
        root.getStyleClass().add(Styles.DESK);
        root.getStylesheets().add(Styles.sheet(DriftView.class, "drift.css"));
    }

    public Node node() {
        return root;
    }

    private static ToggleButton button(String id, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        return button;
    }
}
