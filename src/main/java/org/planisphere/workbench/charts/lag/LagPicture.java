package org.planisphere.workbench.charts.lag;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.charts.BandRenderer;
import org.planisphere.workbench.charts.ChartColors;
import org.planisphere.workbench.charts.ChartLook;
import org.planisphere.workbench.charts.ChartPicture;
import org.planisphere.workbench.charts.Curve;
import org.planisphere.workbench.charts.CurveDataset;
import org.planisphere.workbench.charts.DayAxis;
import org.planisphere.workbench.charts.LagUnit;
import org.planisphere.workbench.charts.MinMaxDecimation;
import org.planisphere.workbench.charts.Steps;

/// The lag chart as the chart library draws it: two bands under a median line.
final class LagPicture implements ChartPicture {
    private static final int GRID_LINES = 6;
    private static final int LABELS_LEFT_PX = 56;
    private static final int TIME_LABELS_PX = 36;
    private static final RectangleInsets INSETS = new RectangleInsets(6, 0, 0, 20);

    private final NumberAxis lagAxis = new NumberAxis();
    private final DayAxis timeAxis = new DayAxis(86_400);
    private final BandRenderer toP99 = new BandRenderer();
    private final BandRenderer toP95 = new BandRenderer();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final XYPlot plot = new XYPlot(null, timeAxis, lagAxis, toP99);
    private final JFreeChart chart = ChartLook.plain(plot, INSETS);
    private @Nullable LagChartData data;
    private @Nullable ChartColors colors;

    LagPicture() {
        plot.setRenderer(1, toP95);
        plot.setRenderer(2, lines);
        lines.setDrawSeriesLineAsPath(true);
        lines.setSeriesStroke(0, ChartLook.LINE);
        lines.setSeriesStroke(1, ChartLook.THIN);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(ChartLook.THIN);
        plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
        ChartLook.plain(lagAxis);
        ChartLook.plain(timeAxis);
        lagAxis.setFixedDimension(LABELS_LEFT_PX);
        timeAxis.setTickLabelInsets(new RectangleInsets(8, 12, 0, 12));
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    void show(LagChartData shown) {
        data = shown;
        wholeDay();
        mark();
    }

    /// Shows a part of the day, at least a minute long.
    void zoom(double fromSecond, double toSecond) {
        if (toSecond - fromSecond >= 60) {
            timeAxis.setRange(fromSecond, toSecond);
        }
    }

    void wholeDay() {
        if (data != null) {
            timeAxis.setRange(0, data.horizonSeconds());
        }
    }

    Range time() {
        return timeAxis.getRange();
    }

    Range lag() {
        return lagAxis.getRange();
    }

    @Override
    public void fit(double widthPx, double heightPx) {
        if (data == null) {
            return;
        }
        LagUnit unit = data.unit();
        int columns = (int) Math.max(1, widthPx - LABELS_LEFT_PX - INSETS.getRight());
        Curve p50 = thin(data.p50Millis(), unit, columns);
        Curve p95 = thin(data.p95Millis(), unit, columns);
        Curve p99 = thin(data.p99Millis(), unit, columns);
        plot.setDataset(0, new CurveDataset(List.of("p95", "p99"), List.of(p95, p99)));
        plot.setDataset(1, new CurveDataset(List.of("p50", "p95"), List.of(p50, p95)));
        plot.setDataset(2, new CurveDataset(List.of("p50", "p99"), List.of(p50, p99)));
        double top = Math.max(p99.max(), p50.max());
        if (data.objectiveMillis() != null && data.objectiveInSight()) {
            top = Math.max(top, data.objectiveMillis() / unit.millis());
        }
        double upper = top == 0 ? 1 : top * headroom(data, heightPx);
        lagAxis.setRange(0, upper);
        lagAxis.setTickUnit(new LagTick(Steps.of(upper, GRID_LINES), unit));
    }

    /// Leaves room above the curves for the names of the events.
    private static double headroom(LagChartData data, double heightPx) {
        int names = Math.min(LagMarkers.ROWS, data.events().size());
        double namesPx = 14 + names * LagMarkers.ROW_PX;
        double plotPx = Math.max(2 * namesPx, heightPx - TIME_LABELS_PX);
        return plotPx / (plotPx - namesPx);
    }

    private Curve thin(Curve millis, LagUnit unit, int columns) {
        Range time = timeAxis.getRange();
        return MinMaxDecimation.thin(millis, time.getLowerBound(), time.getUpperBound(), columns)
                .dividedBy(unit.millis());
    }

    @Override
    public void recolor(ChartColors now) {
        colors = now;
        Color line = now.accent();
        toP99.setSeriesPaint(0, ChartColors.faint(line, 0.16));
        toP95.setSeriesPaint(0, ChartColors.faint(line, 0.30));
        lines.setSeriesPaint(0, line);
        lines.setSeriesPaint(1, ChartColors.faint(line, 0.45));
        lagAxis.setTickLabelPaint(now.muted());
        timeAxis.setTickLabelPaint(now.muted());
        plot.setRangeGridlinePaint(now.grid());
        mark();
    }

    private void mark() {
        if (data != null && colors != null) {
            new LagMarkers(data, colors).replaceOn(plot);
        }
    }

    private static final class LagTick extends NumberTickUnit {
        private static final long serialVersionUID = 1L;

        private final LagUnit unit;

        LagTick(double step, LagUnit unit) {
            super(step);
            this.unit = unit;
        }

        @Override
        public String valueToString(double value) {
            return unit.brief(value * unit.millis());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof LagTick that && unit == that.unit && super.equals(that);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + unit.hashCode();
        }
    }
}
