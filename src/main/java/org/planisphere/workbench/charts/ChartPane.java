package org.planisphere.workbench.charts;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.event.ChartProgressEvent;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/// A chart on a canvas, with a second canvas above it for what follows the pointer.
///
/// The chart is drawn when its data, its size or the theme changes, and never for a pointer that
/// moves: that draws on the overlay alone.
public final class ChartPane extends Region {
    private static final String STYLE_SHEET =
            Objects.requireNonNull(ChartPane.class.getResource("charts.css")).toExternalForm();

    private final ChartPicture picture;
    private final ChartPalette palette;
    private final ChartCanvas canvas;
    private final Canvas overlay = new Canvas();
    private @Nullable ChartColors colors;
    private boolean stale = true;
    private int draws;

    public ChartPane(ChartPicture picture) {
        this.picture = picture;
        picture.chart().setNotify(false);
        palette = new ChartPalette(this::refresh);
        canvas = new ChartCanvas(picture.chart());
        picture.chart().addProgressListener(this::count);
        getStyleClass().add("chart-pane");
        getStylesheets().add(STYLE_SHEET);
        overlay.setMouseTransparent(true);
        canvas.setMouseTransparent(true);
        getChildren().addAll(palette, canvas, overlay);
    }

    /// Draws the chart anew at the next layout, because its data or its colours changed.
    public void refresh() {
        stale = true;
        requestLayout();
    }

    /// How often the chart was drawn.
    public int draws() {
        return draws;
    }

    /// Where to draw what follows the pointer; same size as the chart.
    public Canvas overlay() {
        return overlay;
    }

    /// The colour of lines and dots on the overlay.
    public Color pointerColor() {
        return palette.color(ChartRole.TEXT);
    }

    /// The area of the series in this pane, empty before the first drawing.
    public Bounds plotArea() {
        if (canvas.getRenderingInfo() == null) {
            return new BoundingBox(0, 0, -1, -1);
        }
        Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        return new BoundingBox(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    }

    /// What was drawn at a point: a bar, for instance.
    public @Nullable ChartEntity entityAt(double x, double y) {
        return canvas.getRenderingInfo() == null
                ? null
                : canvas.getRenderingInfo().getEntityCollection().getEntity(x, y);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, snapSizeX(getWidth()));
        double height = Math.max(0, snapSizeY(getHeight()));
        boolean resized = width != canvas.getWidth() || height != canvas.getHeight();
        if (!stale && !resized) {
            return;
        }
        ChartColors now = palette.colors();
        if (colors == null || !now.equals(colors)) {
            colors = now;
            picture.recolor(now);
        }
        picture.fit(width, height);
        overlay.setWidth(width);
        overlay.setHeight(height);
        if (resized) {
            // The canvas draws by itself at each change of its size.
            canvas.setWidth(width);
            canvas.setHeight(height);
        } else {
            canvas.draw();
        }
        stale = false;
    }

    private void count(ChartProgressEvent event) {
        if (event.getType() == ChartProgressEvent.DRAWING_STARTED) {
            draws++;
        }
    }
}
