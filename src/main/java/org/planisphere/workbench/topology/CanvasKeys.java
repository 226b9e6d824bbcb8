package org.planisphere.workbench.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.scene.TopologyActions;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// The keys of the canvas, one row each.
///
/// Arrows move what is selected by one step of the grid, with Shift by ten, with Ctrl or Command by
/// one pixel.
final class CanvasKeys {
    private static final double ZOOM_STEP = 1.2;

    private final TopologyCanvas canvas;
    private final TopologyModel model;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    CanvasKeys(TopologyCanvas canvas, TopologyModel model) {
        this.canvas = canvas;
        this.model = model;
        TopologyActions actions = model.actions();
        plain(KeyCode.DELETE, this::delete);
        plain(KeyCode.BACK_SPACE, this::delete);
        plain(KeyCode.F2, this::rename);
        plain(KeyCode.ESCAPE, this::escape);
        plain(KeyCode.ENTER, this::chooseFocused);
        plain(KeyCode.T, model::traceSelected);
        shortcut(
                KeyCode.A,
                () -> canvas.choose(new TopologySelection(model.scene().ids(), Set.of())));
        shortcut(KeyCode.C, () -> actions.copy(model.selection()));
        shortcut(KeyCode.X, () -> actions.cut(model.selection()));
        shortcut(KeyCode.V, actions::paste);
        shortcut(KeyCode.D, () -> actions.duplicate(model.selection()));
        shortcut(KeyCode.DIGIT0, () -> canvas.zoomTo(1));
        shortcut(KeyCode.EQUALS, () -> zoomBy(ZOOM_STEP));
        shortcut(KeyCode.PLUS, () -> zoomBy(ZOOM_STEP));
        shortcut(KeyCode.ADD, () -> zoomBy(ZOOM_STEP));
        shortcut(KeyCode.MINUS, () -> zoomBy(1 / ZOOM_STEP));
        shortcut(KeyCode.SUBTRACT, () -> zoomBy(1 / ZOOM_STEP));
        shifted(KeyCode.DIGIT1, canvas::fitAll);
        shifted(KeyCode.DIGIT2, canvas::fit);
        keys.put(
                new KeyCodeCombination(
                        KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                canvas::fit);
        arrow(KeyCode.LEFT, -1, 0);
        arrow(KeyCode.RIGHT, 1, 0);
        arrow(KeyCode.UP, 0, -1);
        arrow(KeyCode.DOWN, 0, 1);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void plain(KeyCode code, Runnable command) {
        keys.put(new KeyCodeCombination(code), command);
    }

    private void shortcut(KeyCode code, Runnable command) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), command);
    }

    private void shifted(KeyCode code, Runnable command) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN), command);
    }

    private void arrow(KeyCode code, int right, int down) {
        double grid = CanvasMoves.GRID;
        plain(code, () -> move(right * grid, down * grid));
        shifted(code, () -> move(10 * right * grid, 10 * down * grid));
        shortcut(code, () -> move(right, down));
    }

    private void pressed(KeyEvent event) {
        keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(
                        entry -> {
                            entry.getValue().run();
                            event.consume();
                        });
    }

    private void delete() {
        if (!model.selection().isEmpty()) {
            model.actions().delete(model.selection());
        }
    }

    private void rename() {
        model.selection().single().ifPresent(canvas::rename);
    }

    private void escape() {
        if (!canvas.cancelGesture()) {
            model.linkToolProperty().set(false);
            model.endTrace();
            canvas.choose(TopologySelection.NONE);
        }
    }

    private void chooseFocused() {
        canvas.focusedRegion().map(TopologySelection::of).ifPresent(canvas::choose);
    }

    private void zoomBy(double factor) {
        canvas.zoomBy(factor, canvas.viewport().screen().middle());
    }

    /// Steps are pixels at 100 % in the diagram and pixels of the screen on the map.
    private void move(double dx, double dy) {
        Set<RegionId> regions = model.selection().regions();
        double scale = canvas.contents().frame().scale();
        if (!regions.isEmpty()) {
            canvas.moved(regions, dx * scale, dy * scale, true);
        }
    }
}
