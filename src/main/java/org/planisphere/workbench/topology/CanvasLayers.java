package org.planisphere.workbench.topology;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import org.planisphere.workbench.topology.paint.Brush;
import org.planisphere.workbench.topology.paint.CanvasStyle;

/// The canvases that lie over each other, so that a change redraws only the layers it touches.
final class CanvasLayers {
    /// From the bottom up.
    enum Layer {
        MAP,
        LINKS,
        REGIONS,
        OVERLAY
    }

    private final Map<Layer, Canvas> canvases = new EnumMap<>(Layer.class);
    private final Map<Layer, Brush> brushes = new EnumMap<>(Layer.class);
    private final Set<Layer> stale = EnumSet.allOf(Layer.class);

    CanvasLayers(CanvasStyle style) {
        for (Layer layer : Layer.values()) {
            Canvas canvas = new Canvas();
            canvas.setManaged(false);
            canvas.setMouseTransparent(true);
            canvases.put(layer, canvas);
            brushes.put(layer, new Brush(canvas.getGraphicsContext2D(), style));
        }
    }

    List<Canvas> canvases() {
        return List.copyOf(canvases.values());
    }

    Brush brush(Layer layer) {
        return Objects.requireNonNull(brushes.get(layer));
    }

    /// The size of all layers in pixels; a new size makes all of them stale.
    void resize(double width, double height) {
        for (Canvas canvas : canvases.values()) {
            if (canvas.getWidth() != width || canvas.getHeight() != height) {
                canvas.setWidth(width);
                canvas.setHeight(height);
                stale.addAll(EnumSet.allOf(Layer.class));
            }
        }
    }

    void invalidate(Layer... layers) {
        stale.addAll(List.of(layers));
    }

    void invalidateAll() {
        stale.addAll(EnumSet.allOf(Layer.class));
    }

    /// Whether a layer has to be drawn; it counts as drawn from now on.
    boolean takeStale(Layer layer) {
        return stale.remove(layer);
    }
}
