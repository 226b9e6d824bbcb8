package org.planisphere.workbench.charts.lag;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.LengthAdjustmentType;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.planisphere.workbench.charts.ChartColors;
import org.planisphere.workbench.charts.ChartFonts;
import org.planisphere.workbench.charts.ChartLook;
import org.planisphere.workbench.charts.LagUnit;

/// The events of the day as shaded bands and the objective as a dashed line, each with its name.
record LagMarkers(LagChartData data, ChartColors colors) {
    /// Rows of names before the first row is used again.
    static final int ROWS = 3;

    static final double ROW_PX = 17;

    void replaceOn(XYPlot plot) {
        plot.clearDomainMarkers();
        plot.clearRangeMarkers();
        List<LagEvent> events = data.events();
        for (int i = 0; i < events.size(); i++) {
            LagEvent event = events.get(i);
            plot.addDomainMarker(0, band(event), Layer.BACKGROUND);
            plot.addDomainMarker(0, name(event, i % ROWS), Layer.FOREGROUND);
        }
        if (data.objectiveMillis() != null && data.objectiveInSight()) {
            plot.addRangeMarker(0, objective(data.objectiveMillis()), Layer.FOREGROUND);
        }
    }

    private Color color(LagEvent event) {
        return event.lost() ? colors.danger() : colors.warning();
    }

    private IntervalMarker band(LagEvent event) {
        IntervalMarker band = new IntervalMarker(event.fromSecond(), event.toSecond());
        band.setPaint(ChartColors.faint(color(event), 0.16));
        band.setOutlinePaint(null);
        band.setAlpha(1f);
        return band;
    }

    /// The name stands right of the band, or left of it late in the day, or inside a band that
    /// leaves no room; each event one row lower than the last.
    private Marker name(LagEvent event, int row) {
        boolean right = event.toSecond() < 0.7 * data.horizonSeconds();
        boolean left = !right && event.fromSecond() > 0.3 * data.horizonSeconds();
        ValueMarker edge = new ValueMarker(right ? event.toSecond() : event.fromSecond());
        edge.setPaint(ChartColors.faint(color(event), 0.5));
        edge.setStroke(ChartLook.THIN);
        edge.setAlpha(1f);
        edge.setLabel(event.label());
        edge.setLabelFont(ChartFonts.STRONG);
        edge.setLabelPaint(color(event));
        edge.setLabelBackgroundColor(ChartColors.faint(colors.surface(), left || right ? 1 : 0));
        edge.setLabelOffsetType(LengthAdjustmentType.EXPAND);
        edge.setLabelAnchor(left ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        edge.setLabelTextAnchor(left ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        edge.setLabelOffset(new RectangleInsets(2 + row * ROW_PX, 5, 2, 5));
        return edge;
    }

    private Marker objective(double objectiveMillis) {
        LagUnit unit = data.unit();
        ValueMarker line = new ValueMarker(objectiveMillis / unit.millis());
        line.setPaint(colors.danger());
        line.setStroke(ChartLook.DASHED);
        line.setAlpha(1f);
        line.setLabel("objective " + unit.brief(objectiveMillis));
        line.setLabelFont(ChartFonts.LABEL);
        line.setLabelPaint(colors.danger());
        line.setLabelBackgroundColor(new Color(0, 0, 0, 0));
        line.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        line.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        line.setLabelOffset(new RectangleInsets(3, 3, 3, 3));
        return line;
    }
}
