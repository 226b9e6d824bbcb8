package org.planisphere.workbench.shared;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Dialogs as this program shows them: in its colours, over its window, wholly on the screen.
public final class Dialogs {
    private Dialogs() {}

    /// Makes a dialog ready to be shown; its buttons and content are there already.
    ///
    /// @param id id of its pane
    public static void prepare(Dialog<?> dialog, String id, Window owner, Theme theme) {
        dialog.initOwner(owner);
        dialog.getDialogPane().setId(id);
        theme.dress(dialog.getDialogPane().getScene());
        Window window = dialog.getDialogPane().getScene().getWindow();
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> keepOnScreen(window));
    }

    /// JavaFX centres a dialog on its owner, also where that leads beyond the screen.
    private static void keepOnScreen(Window dialog) {
        Rectangle2D screen = screen(dialog).getVisualBounds();
        double widthPx = Math.min(dialog.getWidth(), screen.getWidth());
        double heightPx = Math.min(dialog.getHeight(), screen.getHeight());
        dialog.setWidth(widthPx);
        dialog.setHeight(heightPx);
        dialog.setX(Math.clamp(dialog.getX(), screen.getMinX(), screen.getMaxX() - widthPx));
        dialog.setY(Math.clamp(dialog.getY(), screen.getMinY(), screen.getMaxY() - heightPx));
    }

    private static Screen screen(Window window) {
        return Screen.getScreensForRectangle(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }
}
