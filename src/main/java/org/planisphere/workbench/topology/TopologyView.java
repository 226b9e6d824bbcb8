package org.planisphere.workbench.topology;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.planisphere.artifact.catalog.WorldMap;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.topology.map.ProjectedMap;
import org.planisphere.workbench.topology.palette.OutlineView;
import org.planisphere.workbench.topology.palette.PaletteView;

/// The topology view: palette and outline on the left, the canvas beside them.
public final class TopologyView {
    private static final double SIDE_WIDTH = 216;

    private final StackPane root = new StackPane();
    private final VBox side = new VBox(Spacing.LARGE);
    private final TopologyCanvas canvas;

    public TopologyView(TopologyModel model, WorldMap world) {
        ProjectedMap map = ProjectedMap.of(world);
        canvas = new TopologyCanvas(model, map);
        CanvasControls controls = new CanvasControls(canvas, model, map);
        AddingRegions adding = new AddingRegions(model, canvas, controls.pane());
        OutlineView outline = new OutlineView(model::choose);
        model.sceneProperty().subscribe(outline::show);
        model.selectionProperty().subscribe(outline::select);
        side.getChildren()
                .addAll(
                        new PaletteView(
                                model.providerProperty(),
                                model.linkKindProperty(),
                                model.linkToolProperty(),
                                adding),
                        outline);
        BorderPane panes = new BorderPane(controls.pane());
        panes.setLeft(scrolled(side));
        root.setId("topology");
        root.getStyleClass().add("topology");
        root.getStylesheets().add(Styles.sheet(TopologyView.class, "topology.css"));
        root.getChildren().add(panes);
        adding.listenAt(root);
    }

    private static Node scrolled(VBox content) {
        ScrollPane scroll = ScrollPanes.down(content, new Insets(Spacing.MEDIUM));
        scroll.setId("topology-side");
        scroll.getStyleClass().add("topology-side");
        scroll.setPrefWidth(SIDE_WIDTH);
        scroll.setMinWidth(SIDE_WIDTH);
        return scroll;
    }

    public Parent root() {
        return root;
    }

    /// Adds a group of its own below the outline.
    public void addToSide(Node group) {
        side.getChildren().add(group);
    }

    /// Screen pixels per pixel at 100 %.
    public ReadOnlyDoubleProperty zoomProperty() {
        return canvas.zoomProperty();
    }

    /// Shows everything, and follows the plan from now on.
    public void fit() {
        canvas.fitAll();
    }

    public void zoomTo(double zoom) {
        canvas.zoomTo(zoom);
    }

    /// Starts to rename a region on its card.
    public void rename(RegionId region) {
        canvas.rename(region);
    }

    /// Brings the keyboard to the canvas.
    public void requestFocus() {
        canvas.requestFocus();
    }
}
