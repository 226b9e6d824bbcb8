package org.planisphere.workbench.topology;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.map.ProjectedMap;
import org.planisphere.workbench.topology.trace.TraceCard;

/// The buttons that float over the canvas: map or diagram, zoom, fit, overview.
final class CanvasControls {
    private static final double ZOOM_STEP = 1.25;

    private final TopologyCanvas canvas;
    private final StackPane pane = new StackPane();
    private final List<Node> floating = new ArrayList<>();
    private final Minimap minimap;

    CanvasControls(TopologyCanvas canvas, TopologyModel model, ProjectedMap world) {
        this.canvas = canvas;
        minimap = new Minimap(canvas, world);
        pane.getChildren().add(canvas);
        pane.getStyleClass().add("canvas-pane");
        pane.setMinSize(0, 0);
        add(modes(model), Pos.TOP_LEFT);
        add(zoomBar(), Pos.BOTTOM_RIGHT);
        add(minimap, Pos.BOTTOM_LEFT);
        add(new TraceCard(model, canvas::requestFocus), Pos.TOP_RIGHT);
    }

    StackPane pane() {
        return pane;
    }

    private void add(Node node, Pos corner) {
        StackPane.setAlignment(node, corner);
        StackPane.setMargin(node, new Insets(Spacing.MEDIUM));
        floating.add(node);
        pane.getChildren().add(node);
        node.boundsInParentProperty().subscribe(this::tellCanvas);
        node.visibleProperty().subscribe(this::tellCanvas);
    }

    private void tellCanvas() {
        canvas.controls(
                floating.stream()
                        .filter(Node::isVisible)
                        .map(Node::getBoundsInParent)
                        .filter(bounds -> bounds.getWidth() > 0)
                        .map(CanvasControls::box)
                        .toList());
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Node modes(TopologyModel model) {
        HBox row = new HBox();
        row.getStyleClass().addAll("segmented", "floating");
        row.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (ViewMode mode : ViewMode.values()) {
            boolean map = mode == ViewMode.MAP;
            ToggleButton button = new ToggleButton(map ? "Map" : "Diagram");
            button.setId(map ? "view-map" : "view-diagram");
            button.setToggleGroup(group);
            button.setOnAction(
                    _ -> {
                        model.modeProperty().set(mode);
                        button.setSelected(true);
                    });
            model.modeProperty().subscribe(shown -> button.setSelected(shown == mode));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node zoomBar() {
        Button percent = new Button();
        percent.setId("zoom-reset");
        percent.getStyleClass().add("zoom-percent");
        percent.setTooltip(new Tooltip("Zoom to 100 % (Ctrl+0)"));
        percent.setOnAction(_ -> canvas.zoomTo(1));
        canvas.zoomProperty()
                .subscribe(
                        zoom -> {
                            String text = Math.round(zoom.doubleValue() * 100) + " %";
                            percent.setText(text);
                            percent.setAccessibleText("Zoom " + text + ", press for 100 %");
                        });
        VBox bar =
                new VBox(
                        icon(
                                "zoom-in",
                                Material2AL.ADD,
                                "Zoom in (Ctrl +)",
                                () -> zoomBy(ZOOM_STEP)),
                        percent,
                        icon(
                                "zoom-out",
                                Material2MZ.REMOVE,
                                "Zoom out (Ctrl −)",
                                () -> zoomBy(1 / ZOOM_STEP)),
                        icon(
                                "zoom-fit",
                                Material2AL.FULLSCREEN,
                                "Show everything (Shift+1)",
                                canvas::fitAll),
                        icon(
                                "minimap-toggle",
                                Material2MZ.MAP,
                                "Show or hide the overview",
                                () -> minimap.setVisible(!minimap.isVisible())));
        bar.getStyleClass().addAll("zoom-bar", "floating");
        bar.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        return bar;
    }

    private void zoomBy(double factor) {
        canvas.zoomBy(factor, canvas.viewport().screen().middle());
    }

    private static Button icon(String id, Ikon ikon, String text, Runnable command) {
        Button button = new Button(null, Icons.small(ikon));
        button.setId(id);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> command.run());
        return button;
    }
}
