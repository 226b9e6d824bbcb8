package org.planisphere.workbench.charts;

import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/// The plain look that every chart starts from: no frame, no shadow, no fill, thin lines.
public final class ChartLook {
    public static final Stroke THIN = new BasicStroke(1f);
    public static final Stroke LINE =
            new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    public static final Stroke DASHED =
            new BasicStroke(
                    1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5, 4}, 0);

    private ChartLook() {}

    /// A chart without title, legend, background or border: those are nodes around it.
    public static JFreeChart plain(Plot plot, RectangleInsets insets) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(insets);
        plot.setNoDataMessage(null);
        JFreeChart chart = new JFreeChart(null, ChartFonts.LABEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /// An axis of labels alone.
    public static void plain(Axis axis) {
        axis.setTickLabelFont(ChartFonts.LABEL);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setLabel(null);
    }
}
