package org.planisphere.workbench.topology.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.Viewport;
import org.planisphere.workbench.topology.map.FlatLine;
import org.planisphere.workbench.topology.map.ProjectedMap;

/// Draws the world: land and frontiers of the part that is in view.
public final class MapPainter {
    private final Brush brush;
    private final ProjectedMap map;

    public MapPainter(Brush brush, ProjectedMap map) {
        this.brush = brush;
        this.map = map;
    }

    /// The lines are projected already; the viewport is one transform of the canvas.
    public void paint(Viewport viewport) {
        GraphicsContext context = brush.context();
        Box view = viewport.world();
        brush.transform(
                viewport.zoom(),
                viewport.width() / 2 - viewport.middle().getX() * viewport.zoom(),
                viewport.height() / 2 - viewport.middle().getY() * viewport.zoom());
        double pixel = 1 / viewport.zoom();
        context.setLineDashes();
        trace(context, map.graticule(), view);
        context.setStroke(brush.color(Ink.GRATICULE));
        context.setLineWidth(pixel);
        context.stroke();
        trace(context, List.of(map.frame()), view);
        context.stroke();

        trace(context, map.land(), view);
        context.setFillRule(FillRule.EVEN_ODD);
        context.setFill(brush.color(Ink.LAND));
        context.fill();

        trace(context, map.coasts(), view);
        context.setStroke(brush.color(Ink.COAST));
        context.setLineWidth(0.8 * pixel);
        context.stroke();

        trace(context, map.borders(), view);
        context.setStroke(brush.color(Ink.FRONTIER));
        context.setLineWidth(0.7 * pixel);
        context.stroke();
        brush.transform(1, 0, 0);
    }

    private static void trace(GraphicsContext context, List<FlatLine> lines, Box view) {
        context.beginPath();
        for (FlatLine line : lines) {
            if (!view.overlaps(line.bounds().grown(1))) {
                continue;
            }
            context.moveTo(line.x(0), line.y(0));
            for (int i = 1; i < line.size(); i++) {
                context.lineTo(line.x(i), line.y(i));
            }
        }
    }
}
