package org.planisphere.workbench.topology;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.CanvasLayers.Layer;
import org.planisphere.workbench.topology.gesture.Hit;
import org.planisphere.workbench.topology.gesture.Overlay;
import org.planisphere.workbench.topology.gesture.PointerGestures;
import org.planisphere.workbench.topology.gesture.Surface;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.CardMetrics;
import org.planisphere.workbench.topology.layout.LevelOfDetail;
import org.planisphere.workbench.topology.layout.Viewport;
import org.planisphere.workbench.topology.map.ProjectedMap;
import org.planisphere.workbench.topology.paint.CanvasStyle;
import org.planisphere.workbench.topology.paint.FontSizes;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// Shows the scene of a model as map or diagram and lets the pointer work on it.
final class TopologyCanvas extends Region implements Surface {
    private static final double SMALLEST_WITH_HANDLES = 0.4;

    private final TopologyModel model;
    private final CanvasStyle style = new CanvasStyle(this::restyle);
    private final FontSizes sizes = new FontSizes(style);
    private final CardMetrics metrics = new CardMetrics(sizes);
    private final CanvasContents contents = new CanvasContents(metrics);
    private final CanvasLayers layers = new CanvasLayers(style);
    private final CanvasPainting painting;
    private final RegionHandles handles = new RegionHandles(() -> repaint(Layer.REGIONS));
    private final RenameField renameField;
    private final PointerGestures gestures = new PointerGestures(this);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private Hit hovered = new Hit.Nothing();
    private Overlay overlay = new Overlay.Nothing();
    private Runnable painted = () -> {};
    /// Until the user moves the view, it follows the scene and the window.
    private final Set<ViewMode> movedByUser = new HashSet<>();

    TopologyCanvas(TopologyModel model, ProjectedMap world) {
        this.model = model;
        painting = new CanvasPainting(layers, contents, world, metrics);
        renameField = new RenameField(model.actions(), this::requestFocus);
        setId("topology-canvas");
        getStyleClass().add("topology-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(style);
        getChildren().addAll(layers.canvases());
        getChildren().addAll(handles, renameField);
        new CanvasPointer(this, gestures);
        new CanvasKeys(this, model);
        model.sceneProperty().subscribe(_ -> showScene());
        model.selectionProperty().subscribe(() -> repaint(Layer.LINKS, Layer.REGIONS));
        model.modeProperty().subscribe(_ -> showMode());
        model.wayProperty().subscribe(() -> repaint(Layer.LINKS, Layer.REGIONS));
    }

    private void showScene() {
        contents.show(model.scene());
        hovered = new Hit.Nothing();
        long regions = model.scene().regions().size();
        setAccessibleText("Topology with %d regions".formatted(regions));
        layers.invalidateAll();
        requestLayout();
    }

    private void showMode() {
        contents.mode(model.modeProperty().get());
        hovered = new Hit.Nothing();
        layers.invalidateAll();
        requestLayout();
    }

    private void restyle() {
        // Called while the super constructor and the fields are still being set up, too.
        if (sizes != null && contents != null && layers != null) {
            sizes.forget();
            contents.startAfresh();
            layers.invalidateAll();
            requestLayout();
        }
    }

    private void repaint(Layer... stale) {
        layers.invalidate(stale);
        layers.invalidate(Layer.OVERLAY);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width <= 0 || height <= 0) {
            return;
        }
        Viewport viewport = contents.viewport();
        if (viewport.width() != width || viewport.height() != height) {
            contents.resize(width, height);
        }
        layers.resize(width, height);
        if (!movedByUser.contains(contents.mode())) {
            contents.fit(Set.of());
        }
        handles.resizeRelocate(0, 0, width, height);
        handles.show(contents.arrangement(), contents.frame(), contents.mode() == ViewMode.DIAGRAM);
        Set<RegionId> plus = withHandles();
        handles.plusAt(
                plus.stream()
                        .findFirst()
                        .flatMap(contents.arrangement()::region)
                        .map(contents::handle)
                        .orElse(null));
        painting.paint(
                new CanvasPainting.Attention(
                        model.selection(),
                        hovered,
                        handles.focusVisible(),
                        plus,
                        overlay,
                        model.wayProperty().get()));
        zoom.set(contents.viewport().zoom());
        painted.run();
    }

    /// What to do after each drawing, such as drawing the overview.
    void onPainted(Runnable next) {
        painted = next;
    }

    /// The plus is shown at the region under the pointer, or at the only selected one.
    private Set<RegionId> withHandles() {
        boolean busy = !(overlay instanceof Overlay.Nothing);
        boolean tooSmall = contents.frame().scale() < SMALLEST_WITH_HANDLES;
        if (busy || tooSmall || contents.arrangement().detail() == LevelOfDetail.COARSE) {
            return Set.of();
        }
        return switch (hovered) {
            case Hit.OnRegion(RegionId id) -> Set.of(id);
            case Hit.OnHandle(RegionId id) -> Set.of(id);
            case Hit.OnLink _, Hit.Nothing _ ->
                    model.selection().single().map(Set::of).orElse(Set.of());
        };
    }

    /// Follows the pointer without a pressed button.
    void hover(Point2D point) {
        Hit next = hit(point);
        if (!next.equals(hovered)) {
            hovered = next;
            repaint();
        }
    }

    void hoverNothing() {
        hovered = new Hit.Nothing();
        repaint();
    }

    TopologyModel model() {
        return model;
    }

    CanvasContents contents() {
        return contents;
    }

    /// Number of shapes and texts drawn so far on a layer.
    long drawn(Layer layer) {
        return layers.brush(layer).drawn();
    }

    /// Zoom as screen pixels per pixel at 100 %.
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    Viewport viewport() {
        return contents.viewport();
    }

    /// Shows another part; from now on the view no longer follows the scene by itself.
    void show(Viewport next) {
        movedByUser.add(contents.mode());
        contents.viewport(next);
        layers.invalidateAll();
        requestLayout();
    }

    void zoomBy(double factor, Point2D at) {
        show(viewport().zoomedTo(viewport().zoom() * factor, at));
    }

    void zoomTo(double next) {
        show(viewport().zoomedTo(next, viewport().screen().middle()));
    }

    /// Fits the selected regions, or everything where none is selected.
    void fit() {
        contents.fit(model.selection().regions());
        show(contents.viewport());
    }

    /// Fits everything and follows the scene again.
    void fitAll() {
        movedByUser.remove(contents.mode());
        contents.startAfresh();
        layers.invalidateAll();
        requestLayout();
    }

    /// Where buttons lie over the canvas.
    void controls(List<Box> boxes) {
        contents.controls(boxes);
        repaint(Layer.LINKS, Layer.REGIONS);
    }

    Optional<RegionId> focusedRegion() {
        return handles.focused();
    }

    void focusRegion(RegionId id) {
        handles.focus(id);
    }

    boolean cancelGesture() {
        return gestures.cancel();
    }

    @Override
    public Hit hit(Point2D point) {
        return contents.hit(point, withHandles());
    }

    @Override
    public Set<RegionId> regionsIn(Box box) {
        return contents.regionsIn(box);
    }

    @Override
    public TopologySelection selection() {
        return model.selection();
    }

    @Override
    public void choose(TopologySelection selection) {
        model.choose(selection);
        selection.single().ifPresent(this::focusRegion);
    }

    @Override
    public void show(Overlay next) {
        boolean carried = next instanceof Overlay.Moving || overlay instanceof Overlay.Moving;
        boolean starts = next.getClass() != overlay.getClass();
        overlay = next;
        // What is carried leaves its layer once, at the start, and returns once, at the end.
        if (carried && starts) {
            repaint(Layer.LINKS, Layer.REGIONS);
        } else {
            repaint();
        }
    }

    @Override
    public void pan(double dx, double dy) {
        show(viewport().panned(dx, dy));
    }

    @Override
    public void panEnded() {
        contents.settle();
        repaint(Layer.LINKS, Layer.REGIONS);
    }

    @Override
    public void moved(Set<RegionId> regions, double dx, double dy, boolean free) {
        CanvasMoves.send(contents, model.actions(), regions, dx, dy, free);
    }

    @Override
    public void connected(RegionId from, RegionId to) {
        model.actions().connect(model.linkKind(), from, to);
    }

    @Override
    public void rename(RegionId region) {
        contents.arrangement()
                .region(region)
                .ifPresent(
                        placed -> {
                            Box card = placed.card();
                            Box box =
                                    contents.frame()
                                            .toScreen(
                                                    card == null
                                                            ? Box.around(placed.marker(), 20, 20)
                                                            : card);
                            renameField.edit(region, box);
                        });
    }

    @Override
    public boolean drawsLinks() {
        return model.linkToolProperty().get();
    }
}
