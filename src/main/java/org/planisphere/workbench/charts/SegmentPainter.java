package org.planisphere.workbench.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Paints a bar as a flat block with slightly round corners and a gap of one pixel to the next.
public final class SegmentPainter implements BarPainter {
    private static final double ROUND_PX = 4;

    @Override
    public void paintBar(
            Graphics2D graphics,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base) {
        double width = Math.max(Math.min(1, bar.getWidth()), bar.getWidth() - 1);
        graphics.setPaint(renderer.getItemPaint(row, column));
        if (width < ROUND_PX) {
            graphics.fill(new Rectangle2D.Double(bar.getX(), bar.getY(), width, bar.getHeight()));
        } else {
            graphics.fill(
                    new RoundRectangle2D.Double(
                            bar.getX(), bar.getY(), width, bar.getHeight(), ROUND_PX, ROUND_PX));
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D graphics,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Bars of ours throw no shadow.
    }
}
