package org.planisphere.workbench.topology;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.PlacedRegion;
import org.planisphere.workbench.topology.layout.Viewport;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.planisphere.workbench.topology.map.ProjectedMap;
import org.planisphere.workbench.topology.paint.Brush;
import org.planisphere.workbench.topology.paint.CanvasStyle;
import org.planisphere.workbench.topology.paint.Ink;
import org.planisphere.workbench.topology.paint.MapPainter;
import org.planisphere.workbench.topology.paint.MarkerPainter;

/// The whole world small, with the part that the canvas shows; a click or drag moves it.
final class Minimap extends Region {
    static final double WIDTH = 148;
    static final double HEIGHT = 80;
    private static final double INSET = 4;

    private final TopologyCanvas canvas;
    private final CanvasStyle style = new CanvasStyle(this::requestLayout);
    private final Canvas paper = new Canvas(WIDTH, HEIGHT);
    private final Brush brush = new Brush(paper.getGraphicsContext2D(), style);
    private final MapPainter map;

    Minimap(TopologyCanvas canvas, ProjectedMap world) {
        this.canvas = canvas;
        this.map = new MapPainter(brush, world);
        setId("minimap");
        getStyleClass().add("minimap");
        setAccessibleText("Overview of the whole canvas");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        paper.setManaged(false);
        getChildren().addAll(style, paper);
        canvas.onPainted(this::requestLayout);
        setOnMousePressed(this::moveTo);
        setOnMouseDragged(this::moveTo);
        setOnMouseReleased(_ -> canvas.panEnded());
    }

    private void moveTo(MouseEvent event) {
        Point2D world = overview().toWorld(new Point2D(event.getX(), event.getY()));
        canvas.show(canvas.viewport().withMiddle(world));
        event.consume();
    }

    /// The viewport that shows all there is in the size of this map.
    private Viewport overview() {
        Box all =
                canvas.contents().mode() == ViewMode.MAP
                        ? Box.between(
                                NaturalEarth.project(-60, -180), NaturalEarth.project(80, 180))
                        : canvas.contents().extent();
        double scale =
                Math.min(
                        (WIDTH - 2 * INSET) / Math.max(1, all.width()),
                        (HEIGHT - 2 * INSET) / Math.max(1, all.height()));
        return new Viewport(scale, all.middle(), WIDTH, HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        brush.clear();
        Viewport overview = overview();
        if (canvas.contents().mode() == ViewMode.MAP) {
            map.paint(overview);
        }
        for (PlacedRegion region : canvas.contents().arrangement().regions()) {
            Point2D screen = canvas.contents().frame().toScreen(region.marker());
            Point2D place = overview.toScreen(canvas.viewport().toWorld(screen));
            brush.disc(place, 2.2, brush.color(MarkerPainter.ink(region.node().type())));
        }
        Box shown = canvas.viewport().world();
        Box frame =
                Box.between(
                        inside(overview.toScreen(new Point2D(shown.x(), shown.y()))),
                        inside(overview.toScreen(new Point2D(shown.right(), shown.bottom()))));
        brush.fill(frame, 2, brush.color(Ink.ACCENT).deriveColor(0, 1, 1, 0.08));
        brush.stroke(frame, 2, brush.color(Ink.ACCENT), 1.5);
    }

    private static Point2D inside(Point2D point) {
        return new Point2D(
                Math.clamp(point.getX(), 1.5, WIDTH - 1.5),
                Math.clamp(point.getY(), 1.5, HEIGHT - 1.5));
    }
}
