package org.planisphere.workbench.shell;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.table.TableModel;

/// Gives a window the look it was left with, and keeps its look when it closes.
final class RememberedWindow {
    /// What a person arranges inside the window.
    ///
    /// @param problemsAt where the list of problems begins, as a share of the height
    record Parts(ShellModel shell, DoubleProperty problemsAt, TableModel table) {}

    private final WindowMemory memory;
    private final Stage stage;
    private final Theme theme;
    private final Parts parts;
    private @Nullable Rectangle2D normal;

    RememberedWindow(WindowMemory memory, Stage stage, Theme theme, Parts parts) {
        this.memory = memory;
        this.stage = stage;
        this.theme = theme;
        this.parts = parts;
        restore(memory.read());
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> keep());
    }

    private void restore(WindowLook look) {
        // Who starts the program in a theme of its own keeps it until another one was chosen.
        if (look.theme() != WindowLook.FIRST.theme()) {
            theme.choiceProperty().set(look.theme());
        }
        parts.shell().inspectorProperty().set(look.inspector());
        parts.shell().problemsProperty().set(look.problems());
        parts.problemsAt().set(look.problemsAt());
        parts.table().showColumns(look.tableColumns());
        normal = look.boundsOn(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        if (normal != null) {
            stage.setX(normal.getMinX());
            stage.setY(normal.getMinY());
            stage.setWidth(normal.getWidth());
            stage.setHeight(normal.getHeight());
        }
        stage.setMaximized(look.maximised());
    }

    /// The size of a maximised window is that of the screen; what it returns to is what counts.
    private void note() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            normal =
                    new Rectangle2D(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private void keep() {
        memory.write(
                new WindowLook(
                        theme.choiceProperty().get(),
                        normal,
                        stage.isMaximized(),
                        parts.shell().inspectorProperty().get(),
                        parts.shell().problemsProperty().get(),
                        parts.problemsAt().get(),
                        parts.table().shownColumns()));
    }
}
