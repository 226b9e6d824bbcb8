package org.planisphere.workbench.topology.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Scrolling;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// The regions of the scene as a list: the canvas's twin for the keyboard and the screen reader.
public final class OutlineView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<TopologySelection> choose;
    private final Map<RegionId, HBox> rows = new HashMap<>();
    private TopologySelection selection = TopologySelection.NONE;
    private List<RegionNode> shown = List.of();

    /// @param choose called when a row is clicked or Enter is pressed on it
    public OutlineView(Consumer<TopologySelection> choose) {
        this.choose = choose;
        setId("outline");
        getStyleClass().add("outline");
        show(TopologyScene.EMPTY);
    }

    public void show(TopologyScene scene) {
        if (shown.equals(scene.regions()) && !getChildren().isEmpty()) {
            return;
        }
        shown = scene.regions();
        rows.clear();
        getChildren().setAll(PaletteView.section("Outline"));
        for (RegionNode region : scene.regions()) {
            HBox row = row(region);
            rows.put(region.id(), row);
            getChildren().add(row);
        }
        if (scene.regions().isEmpty()) {
            Label empty = new Label("No region yet. Drag a type onto the map.");
            empty.setWrapText(true);
            empty.getStyleClass().add(Styles.MUTED);
            getChildren().add(empty);
        }
        select(selection);
    }

    public void select(TopologySelection next) {
        selection = next;
        rows.forEach((id, row) -> row.pseudoClassStateChanged(CHOSEN, next.contains(id)));
        next.single().map(rows::get).ifPresent(Scrolling::reveal);
    }

    private HBox row(RegionNode region) {
        Label name = new Label(region.id().value());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        Label place = new Label(region.place());
        place.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        VBox texts = new VBox(name, place);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(Spacing.MEDIUM, new MarkerIcon(region.type()), texts);
        Severity worst = region.problems().worst();
        if (worst != null) {
            Circle dot = new Circle(4.5);
            dot.getStyleClass().addAll("outline-problem", "problem-" + worst.yaml());
            row.getChildren().add(dot);
        }
        row.setId("outline-" + region.id());
        row.getStyleClass().add("outline-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFocusTraversable(true);
        row.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                Scrolling.reveal(row);
                            }
                        });
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(region.accessibleText());
        row.setOnMousePressed(
                event -> {
                    row.requestFocus();
                    // The scroll pane around would take the focus away.
                    event.consume();
                });
        row.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> chosen(region.id(), event.isShortcutDown() || event.isShiftDown()));
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        chosen(region.id(), event.isShortcutDown());
                    }
                });
        return row;
    }

    private void chosen(RegionId id, boolean more) {
        TopologySelection item = TopologySelection.of(id);
        choose.accept(more ? selection.toggled(item) : item);
    }
}
