package org.planisphere.workbench.topology.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Scrolling;
import org.planisphere.workbench.shared.Severities;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.UnplannedRegion;
import org.planisphere.workbench.topology.scene.UnreadRegion;

/// The regions of the scene as a list: the canvas's twin for the keyboard and the screen reader.
public final class OutlineView extends VBox {
    private final Consumer<TopologySelection> choose;
    private final Node heading = PaletteView.section("Outline");
    private final Label empty = new Label("No region yet. Drag a type onto the map.");
    private final VBox unplanned = new VBox(Spacing.TIGHT);
    private final Map<RegionId, OutlineRow> rows = new HashMap<>();
    private TopologySelection selection = TopologySelection.NONE;
    private TopologyScene shown = TopologyScene.EMPTY;

    /// @param choose called when a row is clicked or Enter is pressed on it
    public OutlineView(Consumer<TopologySelection> choose) {
        this.choose = choose;
        setId("outline");
        getStyleClass().add("outline");
        empty.setWrapText(true);
        empty.getStyleClass().add(Styles.MUTED);
        show(TopologyScene.EMPTY);
    }

    public void show(TopologyScene scene) {
        boolean same =
                shown.regions().equals(scene.regions())
                        && shown.unplanned().equals(scene.unplanned())
                        && shown.unread().equals(scene.unread());
        if (same && !getChildren().isEmpty()) {
            return;
        }
        shown = scene;
        rows.keySet().retainAll(scene.ids());
        List<Node> children = new ArrayList<>(List.of(heading));
        for (RegionNode region : scene.regions()) {
            // Rows stay while their figures change: under the pointer, and with the focus.
            OutlineRow row =
                    rows.computeIfAbsent(region.id(), id -> new OutlineRow(id, this::chosen));
            row.show(region);
            children.add(row);
        }
        scene.unread().forEach(region -> children.add(row(region)));
        if (scene.regions().isEmpty() && scene.unread().isEmpty()) {
            children.add(empty);
        }
        if (!scene.unplanned().isEmpty()) {
            unplanned
                    .getChildren()
                    .setAll(scene.unplanned().stream().map(OutlineView::row).toList());
            children.add(unplanned);
        }
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
        select(selection);
    }

    private static Label row(UnreadRegion region) {
        Label label = new Label(region.words(), Severities.icon(Severity.ERROR));
        label.setId("outline-unread-" + region.name());
        label.setWrapText(true);
        return label;
    }

    private static Label row(UnplannedRegion region) {
        Label label = new Label("%s, %s".formatted(region.id(), region.words()));
        label.setId("outline-unplanned-" + region.id());
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        return label;
    }

    public void select(TopologySelection next) {
        selection = next;
        rows.forEach((id, row) -> row.choose(next.contains(id)));
        next.single().map(rows::get).ifPresent(Scrolling::reveal);
    }

    private void chosen(RegionId id, boolean more) {
        TopologySelection item = TopologySelection.of(id);
        choose.accept(more ? selection.toggled(item) : item);
    }
}
