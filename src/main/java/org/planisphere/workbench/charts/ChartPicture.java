package org.planisphere.workbench.charts;

import org.jfree.chart.JFreeChart;

/// One chart that a pane can show: knows its series, takes its colours and size from the pane.
public interface ChartPicture {
    JFreeChart chart();

    /// Takes the colours of the theme; called before the first drawing and when the theme changes.
    void recolor(ChartColors colors);

    /// Fits the series to the room there is, for instance one group of points per column.
    void fit(double widthPx, double heightPx);
}
