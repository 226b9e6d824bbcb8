package org.planisphere.workbench.charts;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/// Fills the area between two curves: series 0 is the lower edge, series 1 the upper one.
///
/// The edges need not share their moments, so each may be thinned on its own.
public final class BandRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis timeAxis,
            ValueAxis valueAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (series != 0 || item != state.getFirstItemIndex()) {
            return;
        }
        Screen screen = new Screen(area, timeAxis, valueAxis, dataset);
        List<List<double[]>> lower = screen.runs(0);
        List<List<double[]>> upper = screen.runs(1);
        graphics.setPaint(getSeriesPaint(0));
        for (int run = 0; run < Math.min(lower.size(), upper.size()); run++) {
            graphics.fill(between(lower.get(run), upper.get(run)));
        }
    }

    private static Path2D between(List<double[]> lower, List<double[]> upper) {
        Path2D path = new Path2D.Double();
        path.moveTo(upper.getFirst()[0], upper.getFirst()[1]);
        upper.forEach(point -> path.lineTo(point[0], point[1]));
        lower.reversed().forEach(point -> path.lineTo(point[0], point[1]));
        path.closePath();
        return path;
    }

    /// Draws a grid line in the middle of a row of pixels: anywhere else it is two pixels of haze.
    @Override
    public void drawRangeLine(
            Graphics2D graphics,
            XYPlot plot,
            ValueAxis axis,
            Rectangle2D area,
            double value,
            Paint paint,
            Stroke stroke) {
        if (axis.getRange().contains(value)) {
            double y = Math.floor(axis.valueToJava2D(value, area, plot.getRangeAxisEdge())) + 0.5;
            graphics.setPaint(paint);
            graphics.setStroke(stroke);
            graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
    }

    private record Screen(Rectangle2D area, ValueAxis time, ValueAxis value, XYDataset data) {
        /// The points of a series in pixels, one list for each stretch without a gap.
        List<List<double[]>> runs(int series) {
            List<List<double[]>> runs = new ArrayList<>();
            boolean open = false;
            for (int item = 0; item < data.getItemCount(series); item++) {
                double y = data.getYValue(series, item);
                if (Double.isNaN(y)) {
                    open = false;
                    continue;
                }
                if (!open) {
                    runs.add(new ArrayList<>());
                    open = true;
                }
                runs.getLast().add(point(data.getXValue(series, item), y));
            }
            return runs;
        }

        private double[] point(double x, double y) {
            return new double[] {
                time.valueToJava2D(x, area, org.jfree.chart.ui.RectangleEdge.BOTTOM),
                value.valueToJava2D(y, area, org.jfree.chart.ui.RectangleEdge.LEFT)
            };
        }
    }
}
