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
    private static final double LABEL_ROW_PX = 17;

    void replaceOn(XYPlot plot) {
        plot.clearDomainMarkers();
        plot.clearRangeMarkers();
        List<LagEvent> events = data.events();
        for (int i = 0; i < events.size(); i++) {
            LagEvent event = events.get(i);
            plot.addDomainMarker(0, band(event), Layer.BACKGROUND);
            plot.addDomainMarker(0, name(event, i), Layer.FOREGROUND);
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

    /// The name stands beside the start of the band, each event one row lower than the last; late
    /// in the day it stands before it, so that it never leaves the chart.
    private Marker name(LagEvent event, int row) {
        boolean late = event.fromSecond() > 0.7 * data.horizonSeconds();
        ValueMarker start = new ValueMarker(event.fromSecond());
        start.setPaint(ChartColors.faint(color(event), 0.6));
        start.setStroke(ChartLook.THIN);
        start.setAlpha(1f);
        start.setLabel(event.label());
        start.setLabelFont(ChartFonts.STRONG);
        start.setLabelPaint(color(event));
        start.setLabelBackgroundColor(new Color(0, 0, 0, 0));
        start.setLabelOffsetType(LengthAdjustmentType.EXPAND);
        start.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        start.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        start.setLabelOffset(new RectangleInsets(2 + row * LABEL_ROW_PX, 5, 2, 5));
        return start;
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
