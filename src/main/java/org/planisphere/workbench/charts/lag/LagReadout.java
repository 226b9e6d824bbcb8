package org.planisphere.workbench.charts.lag;

import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import org.jfree.data.Range;
import org.planisphere.workbench.charts.ClockTime;
import org.planisphere.workbench.charts.Curve;
import org.planisphere.workbench.charts.LagUnit;

/// The values at one moment: a vertical line on the overlay and a small table beside it.
final class LagReadout {
    private static final double GAP_PX = 14;
    private static final double DOT_PX = 7;

    private final GridPane table = new GridPane();
    private final Label time = value("lag-readout-time");
    private final Label p99 = value("lag-readout-p99");
    private final Label p95 = value("lag-readout-p95");
    private final Label p50 = value("lag-readout-p50");

    LagReadout() {
        table.getStyleClass().add("ps-readout");
        table.setId("lag-readout");
        table.setManaged(false);
        table.setMouseTransparent(true);
        table.setVisible(false);
        table.addRow(0, new Label("at"), time);
        table.addRow(1, new Label("p99"), p99);
        table.addRow(2, new Label("p95"), p95);
        table.addRow(3, new Label("median"), p50);
    }

    GridPane node() {
        return table;
    }

    void hide(GraphicsContext overlay) {
        clear(overlay);
        table.setVisible(false);
    }

    /// @param second the moment, simulated seconds
    void show(LagChartData data, double second, GraphicsContext overlay, Frame frame) {
        clear(overlay);
        LagUnit unit = data.unit();
        int index = data.p50Millis().indexAt(second);
        double at = data.p50Millis().second(index);
        time.setText(ClockTime.text(at));
        double x = Math.floor(frame.x(at)) + 0.5;
        overlay.setStroke(frame.line());
        overlay.setLineWidth(1);
        overlay.strokeLine(x, frame.plot().getMinY(), x, frame.plot().getMaxY());
        overlay.setFill(frame.line());
        write(p99, data.p99Millis(), index, unit, overlay, frame);
        write(p95, data.p95Millis(), index, unit, overlay, frame);
        write(p50, data.p50Millis(), index, unit, overlay, frame);
        table.setVisible(true);
        table.autosize();
        boolean left = x + GAP_PX + table.getWidth() > frame.plot().getMaxX();
        table.relocate(
                left ? x - GAP_PX - table.getWidth() : x + GAP_PX, frame.plot().getMinY() + GAP_PX);
    }

    private static void write(
            Label label,
            Curve millis,
            int index,
            LagUnit unit,
            GraphicsContext overlay,
            Frame frame) {
        double value = millis.value(index);
        if (!Double.isFinite(value)) {
            label.setText("–");
            return;
        }
        label.setText(unit.text(value));
        double x = frame.x(millis.second(index)) - DOT_PX / 2;
        double y = frame.y(value / unit.millis()) - DOT_PX / 2;
        overlay.fillOval(x, y, DOT_PX, DOT_PX);
    }

    private static void clear(GraphicsContext overlay) {
        overlay.clearRect(0, 0, overlay.getCanvas().getWidth(), overlay.getCanvas().getHeight());
    }

    private static Label value(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("value");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    /// Where moments and lags are on the screen.
    ///
    /// @param lag range of the lag axis, in the unit of the chart
    record Frame(Bounds plot, Range time, Range lag, Color line) {
        double x(double second) {
            return plot.getMinX()
                    + (second - time.getLowerBound()) / time.getLength() * plot.getWidth();
        }

        double y(double value) {
            return plot.getMaxY()
                    - (value - lag.getLowerBound()) / lag.getLength() * plot.getHeight();
        }

        double second(double x) {
            return time.getLowerBound() + (x - plot.getMinX()) / plot.getWidth() * time.getLength();
        }
    }
}
