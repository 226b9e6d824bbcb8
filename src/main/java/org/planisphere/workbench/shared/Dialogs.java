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
        window.widthProperty().subscribe(_ -> keepOnScreen(window));
        window.heightProperty().subscribe(_ -> keepOnScreen(window));
    }

    /// JavaFX centres a dialog on its owner, also where that leads beyond the screen. Its size is
    /// told late on some desktops, so it is only ever made smaller than it wants to be, never fixed
    /// at what it was when it appeared.
    private static void keepOnScreen(Window dialog) {
        boolean placed =
                Double.isFinite(dialog.getX() + dialog.getY())
                        && Double.isFinite(dialog.getWidth() + dialog.getHeight());
        if (!placed) {
            return;
        }
        Rectangle2D screen = screen(dialog).getVisualBounds();
        if (dialog.getWidth() > screen.getWidth()) {
            dialog.setWidth(screen.getWidth());
        }
        if (dialog.getHeight() > screen.getHeight()) {
            dialog.setHeight(screen.getHeight());
        }
        double leftPx =
                Math.clamp(
                        dialog.getX(),
                        screen.getMinX(),
                        Math.max(screen.getMinX(), screen.getMaxX() - dialog.getWidth()));
        double topPx =
                Math.clamp(
                        dialog.getY(),
                        screen.getMinY(),
                        Math.max(screen.getMinY(), screen.getMaxY() - dialog.getHeight()));
        if (leftPx != dialog.getX()) {
            dialog.setX(leftPx);
        }
        if (topPx != dialog.getY()) {
            dialog.setY(topPx);
        }
    }

    private static Screen screen(Window window) {
        return Screen.getScreensForRectangle(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }
}
