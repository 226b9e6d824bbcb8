package org.planisphere.workbench.topology;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
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
    private final TopologyModel model;
    private final TopologyCanvas canvas;
    private final RegionPicker picker;

    /// Lies over palette and canvas and shows what is carried outside of the canvas.
    private final Pane air = new Pane();

    private @Nullable DiagramPoint droppedAt;

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

    Pane air() {
        return air;
    }

    @Override
    public void dragged(RegionType type, Point2D at) {
        Point2D onCanvas = canvas.sceneToLocal(at);
        boolean over = canvas.contains(onCanvas);
        canvas.show(over ? adding(type, onCanvas) : new Overlay.Nothing());
        carry(over ? null : type, at);
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
    public void dropped(RegionType type, Point2D at) {
        cancelled();
        Point2D onCanvas = canvas.sceneToLocal(at);
        if (canvas.contains(onCanvas)) {
            add(type, onCanvas);
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
    public void cancelled() {
        canvas.show(new Overlay.Nothing());
        air.getChildren().clear();
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
