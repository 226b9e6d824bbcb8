package org.planisphere.workbench.charts.lag;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.charts.ChartPane;
import org.planisphere.workbench.charts.ClockTime;
import org.planisphere.workbench.charts.LagUnit;
import org.planisphere.workbench.charts.Swatch;

/// Apply lag of one stream over the day: median, p95 and p99, events and objective.
///
/// The pointer or the arrow keys read single moments; a drag zooms in, a double click shows the
/// whole day again.
public final class LagChart {
    private final LagPicture picture = new LagPicture();
    private final ChartPane pane = new ChartPane(picture);
    private final LagReadout readout = new LagReadout();
    private final FlowPane legend = new FlowPane();
    private final VBox root;
    private @Nullable LagChartData data;
    private double pressedX = -1;
    private int index;

    public LagChart() {
        pane.setId("lag-chart");
        pane.setFocusTraversable(true);
        pane.setMinHeight(160);
        pane.setPrefHeight(300);
        pane.setOnMouseMoved(this::read);
        pane.setOnMouseExited(_ -> readout.hide(pane.overlay().getGraphicsContext2D()));
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::mark);
        pane.setOnMouseReleased(this::release);
        pane.setOnKeyPressed(this::step);
        legend.getStyleClass().add("ps-legend");
        StackPane stack = new StackPane(pane, readout.node());
        VBox.setVgrow(stack, Priority.ALWAYS);
        root = new VBox(legend, stack);
        root.getStyleClass().add("lag-chart");
        root.getStylesheets().addAll(pane.getStylesheets());
    }

    public Node node() {
        return root;
    }

    public void show(LagChartData shown) {
        data = shown;
        index = 0;
        readout.hide(pane.overlay().getGraphicsContext2D());
        picture.show(shown);
        pane.setAccessibleText(sentence(shown));
        writeLegend(shown);
        pane.refresh();
    }

    /// How often the chart itself was drawn; the pointer does not add to it.
    public int draws() {
        return pane.draws();
    }

    private void writeLegend(LagChartData shown) {
        LagUnit unit = shown.unit();
        legend.getChildren()
                .setAll(
                        new Label("Apply lag, commit to visible (" + unit.symbol() + ")"),
                        Swatch.of("median", "line", "median"),
                        Swatch.of("median to p95", "to-p95"),
                        Swatch.of("p95 to p99", "to-p99"));
        if (shown.objectiveMillis() != null && !shown.objectiveInSight()) {
            String far =
                    "objective %s, far above"
                            .formatted(
                                    LagUnit.of(shown.objectiveMillis())
                                            .brief(shown.objectiveMillis()));
            legend.getChildren().add(Swatch.of(far, "line", "objective"));
        }
    }

    private static String sentence(LagChartData shown) {
        return "Apply lag of %s over the day: greatest median %s, greatest p99 %s"
                .formatted(
                        shown.stream(),
                        shown.unit().text(shown.p50Millis().max()),
                        shown.unit().text(shown.p99Millis().max()));
    }

    private void read(MouseEvent event) {
        if (data != null
                && data.p50Millis().size() > 0
                && frame().plot().contains(event.getX(), event.getY())) {
            index = data.p50Millis().indexAt(frame().second(event.getX()));
            readAtIndex(data);
        } else {
            readout.hide(pane.overlay().getGraphicsContext2D());
        }
    }

    private void readAtIndex(LagChartData shown) {
        readout.show(
                shown,
                shown.p50Millis().second(index),
                pane.overlay().getGraphicsContext2D(),
                frame());
    }

    private void step(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (data == null || step == 0 || data.p50Millis().size() == 0) {
            return;
        }
        int last = data.p50Millis().size() - 1;
        int far = event.isShiftDown() ? 10 : 1;
        index = Math.clamp(index + (long) step * far, 0, last);
        readAtIndex(data);
        event.consume();
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        pressedX = event.getX();
        if (event.getClickCount() == 2) {
            picture.wholeDay();
            tellRange();
        }
    }

    private void mark(MouseEvent event) {
        Bounds plot = frame().plot();
        var overlay = pane.overlay().getGraphicsContext2D();
        readout.hide(overlay);
        overlay.setGlobalAlpha(0.12);
        overlay.setFill(pane.pointerColor());
        double from = Math.max(plot.getMinX(), Math.min(pressedX, event.getX()));
        double to = Math.min(plot.getMaxX(), Math.max(pressedX, event.getX()));
        overlay.fillRect(from, plot.getMinY(), Math.max(0, to - from), plot.getHeight());
        overlay.setGlobalAlpha(1);
    }

    private void release(MouseEvent event) {
        readout.hide(pane.overlay().getGraphicsContext2D());
        if (data == null || Math.abs(event.getX() - pressedX) < 8) {
            return;
        }
        LagReadout.Frame frame = frame();
        double one = Math.clamp(frame.second(pressedX), 0, data.horizonSeconds());
        double other = Math.clamp(frame.second(event.getX()), 0, data.horizonSeconds());
        picture.zoom(Math.min(one, other), Math.max(one, other));
        tellRange();
    }

    private void tellRange() {
        pane.setAccessibleHelp(
                "shown from %s to %s"
                        .formatted(
                                ClockTime.text(picture.time().getLowerBound()),
                                ClockTime.text(picture.time().getUpperBound())));
        pane.refresh();
    }

    private LagReadout.Frame frame() {
        return new LagReadout.Frame(
                pane.plotArea(), picture.time(), picture.lag(), pane.pointerColor());
    }
}
