package org.planisphere.workbench.topology;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.planisphere.workbench.topology.gesture.Hit;
import org.planisphere.workbench.topology.gesture.Pointer;
import org.planisphere.workbench.topology.gesture.PointerGestures;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// Brings mouse, wheel and pinch events of the canvas to its gestures.
///
/// The wheel scrolls, with Shift sideways; with Ctrl or Command it zooms at the pointer.
final class CanvasPointer {
    /// Zoom of one notch of a wheel, which scrolls by 40 pixels.
    private static final double ZOOM_PER_PIXEL = Math.log(1.2) / 40;

    private final TopologyCanvas canvas;
    private final PointerGestures gestures;
    private final CanvasMenu menu;
    private boolean spaceHeld;

    CanvasPointer(TopologyCanvas canvas, PointerGestures gestures) {
        this.canvas = canvas;
        this.gestures = gestures;
        this.menu = new CanvasMenu(canvas);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> canvas.hoverNothing());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> space(event, true));
        canvas.addEventFilter(KeyEvent.KEY_RELEASED, event -> space(event, false));
    }

    private void space(KeyEvent event, boolean held) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = held;
            canvas.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        }
    }

    private void pressed(MouseEvent event) {
        menu.hide();
        if (!canvas.focusedRegion().isPresent()) {
            canvas.requestFocus();
        }
        if (event.getButton() != MouseButton.SECONDARY) {
            gestures.press(pointer(event));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        gestures.drag(pointer(event));
        event.consume();
    }

    private void released(MouseEvent event) {
        gestures.release(pointer(event));
        moved(event);
        event.consume();
    }

    private void moved(MouseEvent event) {
        Point2D point = new Point2D(event.getX(), event.getY());
        canvas.hover(point);
        if (!spaceHeld) {
            canvas.setCursor(cursor(canvas.hit(point)));
        }
    }

    private static Cursor cursor(Hit hit) {
        return switch (hit) {
            case Hit.OnRegion _, Hit.OnLink _ -> Cursor.HAND;
            case Hit.OnHandle _ -> Cursor.CROSSHAIR;
            case Hit.Nothing _ -> Cursor.DEFAULT;
        };
    }

    private void scrolled(ScrollEvent event) {
        Point2D at = new Point2D(event.getX(), event.getY());
        if (event.isShortcutDown() || event.isControlDown()) {
            double pixels = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
            canvas.zoomBy(Math.exp(pixels * ZOOM_PER_PIXEL), at);
        } else {
            canvas.pan(event.getDeltaX(), event.getDeltaY());
            canvas.panEnded();
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        canvas.zoomBy(event.getZoomFactor(), new Point2D(event.getX(), event.getY()));
        event.consume();
    }

    private void menuRequested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            menu.showFor(
                    canvas.viewport().screen().middle(),
                    canvas.localToScreen(canvas.viewport().screen().middle()));
        } else {
            Point2D point = new Point2D(event.getX(), event.getY());
            select(canvas.hit(point));
            menu.showFor(point, new Point2D(event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    /// A right click outside of what is selected selects what lies under it.
    private void select(Hit hit) {
        TopologySelection item =
                switch (hit) {
                    case Hit.OnRegion(var id) -> TopologySelection.of(id);
                    case Hit.OnHandle(var id) -> TopologySelection.of(id);
                    case Hit.OnLink(var id) -> TopologySelection.of(id);
                    case Hit.Nothing _ -> TopologySelection.NONE;
                };
        TopologySelection selection = canvas.selection();
        if (item.isEmpty() || !selection.plus(item).equals(selection)) {
            canvas.choose(item);
        }
    }

    private Pointer pointer(MouseEvent event) {
        boolean panning = event.getButton() == MouseButton.MIDDLE || spaceHeld;
        return new Pointer(
                new Point2D(event.getX(), event.getY()),
                panning,
                event.isShiftDown(),
                event.isShortcutDown() || event.isControlDown(),
                event.isAltDown(),
                event.getClickCount());
    }
}
