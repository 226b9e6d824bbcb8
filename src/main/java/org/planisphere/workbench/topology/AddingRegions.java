package org.planisphere.workbench.topology;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.workbench.topology.gesture.Overlay;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.planisphere.workbench.topology.palette.MarkerIcon;
import org.planisphere.workbench.topology.palette.RegionPicker;
import org.planisphere.workbench.topology.palette.TypeDrag;
import org.planisphere.workbench.topology.scene.DiagramPoint;

/// Carries a region type from the palette to the canvas, where it becomes a real region: on the map
/// the nearest one, in the diagram one that is picked from the list.
final class AddingRegions implements TypeDrag {
    private static final double DRAG_FROM = 4;

    private final TopologyModel model;
    private final TopologyCanvas canvas;
    private final RegionPicker picker;

    /// Lies over palette and canvas and shows what is carried outside of the canvas.
    private final Pane air = new Pane();

    private @Nullable DiagramPoint droppedAt;
    private @Nullable RegionType grabbed;
    private Point2D start = Point2D.ZERO;
    private boolean carrying;

    AddingRegions(TopologyModel model, TopologyCanvas canvas, StackPane canvasPane) {
        this.model = model;
        this.canvas = canvas;
        picker = new RegionPicker(this::picked, this::closePicker);
        picker.setVisible(false);
        StackPane.setAlignment(picker, Pos.CENTER);
        canvasPane.getChildren().add(picker);
        air.setMouseTransparent(true);
        air.setPickOnBounds(false);
    }

    /// Follows the pointer over palette and canvas alike.
    ///
    /// The common parent listens, because a platform may send the events of a drag to the node
    /// under the pointer instead of the pressed one; no system drag and drop is needed.
    void listenAt(StackPane root) {
        root.getChildren().add(air);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (grabbed != null && event.getCode() == KeyCode.ESCAPE) {
                        letGo();
                        event.consume();
                    }
                });
    }

    @Override
    public void grabbed(RegionType type, Point2D at) {
        grabbed = type;
        start = at;
        carrying = false;
    }

    private void dragged(MouseEvent event) {
        RegionType type = grabbed;
        if (type == null) {
            return;
        }
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        carrying |= at.distance(start) >= DRAG_FROM;
        if (carrying) {
            Point2D onCanvas = canvas.sceneToLocal(at);
            boolean over = canvas.contains(onCanvas);
            canvas.show(over ? adding(type, onCanvas) : new Overlay.Nothing());
            carry(over ? null : type, at);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        RegionType type = grabbed;
        boolean dropped = carrying;
        if (type == null) {
            return;
        }
        letGo();
        Point2D onCanvas = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (dropped && canvas.contains(onCanvas)) {
            add(type, onCanvas);
        }
    }

    private void letGo() {
        grabbed = null;
        carrying = false;
        canvas.show(new Overlay.Nothing());
        air.getChildren().clear();
    }

    private Overlay adding(RegionType type, Point2D onCanvas) {
        return new Overlay.Adding(type, onCanvas, onMap() ? nearest(onCanvas) : Optional.empty());
    }

    private Optional<CatalogRegion> nearest(Point2D onCanvas) {
        return model.nearest(NaturalEarth.nearest(canvas.viewport().toWorld(onCanvas)));
    }

    private boolean onMap() {
        return model.modeProperty().get() == ViewMode.MAP;
    }

    private void carry(@Nullable RegionType type, Point2D at) {
        air.getChildren().clear();
        if (type != null) {
            MarkerIcon icon = new MarkerIcon(type);
            icon.setOpacity(0.8);
            Point2D point = air.sceneToLocal(at);
            icon.resizeRelocate(point.getX() - 11, point.getY() - 11, 22, 22);
            air.getChildren().add(icon);
        }
    }

    @Override
    public void placed(RegionType type) {
        add(type, canvas.viewport().screen().middle());
    }

    private void add(RegionType type, Point2D onCanvas) {
        if (onMap()) {
            nearest(onCanvas).ifPresent(region -> model.actions().addRegion(type, region, null));
        } else {
            Point2D world = canvas.viewport().toWorld(onCanvas);
            openPicker(type, new DiagramPoint(Math.round(world.getX()), Math.round(world.getY())));
        }
    }

    @Override
    public void listed(RegionType type) {
        openPicker(type, null);
    }

    private void openPicker(RegionType type, @Nullable DiagramPoint at) {
        droppedAt = at;
        picker.setVisible(true);
        picker.open(model.providerProperty().get(), type, model.offered());
    }

    private void picked(RegionType type, CatalogRegion region) {
        model.actions().addRegion(type, region, onMap() ? null : droppedAt);
    }

    private void closePicker() {
        picker.setVisible(false);
        canvas.requestFocus();
    }
}
