package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;

/// A window that is closed and opened again looks as it was left.
class RememberedWindowTest {
    @TempDir Path data;

    @Test
    void theNextStartLooksAsTheLastOneWasLeft() {
        Pictures.startToolkit();
        start(
                opened -> {
                    opened.stage().setX(20);
                    opened.stage().setY(30);
                    opened.stage().setWidth(940);
                    opened.stage().setHeight(820);
                    opened.theme().choiceProperty().set(ThemeChoice.DARK);
                    opened.window().inspector(false);
                    dragDividerTo(opened, 0.5);
                });

        start(
                opened -> {
                    assertThat(opened.stage().getX()).isEqualTo(20);
                    assertThat(opened.stage().getY()).isEqualTo(30);
                    assertThat(opened.stage().getWidth()).isEqualTo(940);
                    assertThat(opened.stage().getHeight()).isEqualTo(820);
                    assertThat(opened.theme().choiceProperty().get()).isEqualTo(ThemeChoice.DARK);
                    assertThat(opened.window().node().lookup("#inspector")).isNull();
                    assertThat(shareAboveProblems(opened)).isCloseTo(0.5, within(0.01));
                });
    }

    /// Drags the border between the view and the list of problems as a hand would.
    private static void dragDividerTo(Opened opened, double share) {
        opened.stage().getScene().snapshot(null);
        Node middle = found(opened, "#middle");
        Node divider = found(opened, ".split-pane-divider");
        double height = middle.getLayoutBounds().getHeight();
        double by = share * height - divider.getBoundsInParent().getCenterY();
        fire(divider, MouseEvent.MOUSE_PRESSED, 0);
        fire(divider, MouseEvent.MOUSE_DRAGGED, by);
        fire(divider, MouseEvent.MOUSE_RELEASED, by);
    }

    private static void fire(Node divider, EventType<MouseEvent> type, double downPx) {
        divider.fireEvent(
                new MouseEvent(
                        divider,
                        divider,
                        type,
                        0,
                        downPx,
                        0,
                        downPx,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private static double shareAboveProblems(Opened opened) {
        opened.stage().getScene().snapshot(null);
        Bounds middle = onStage(found(opened, "#middle"));
        Bounds problems = onStage(found(opened, "#problems"));
        return (problems.getMinY() - middle.getMinY()) / middle.getHeight();
    }

    private static Bounds onStage(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Node found(Opened opened, String selector) {
        return Objects.requireNonNull(opened.window().node().lookup(selector), selector);
    }

    /// Opens a window, does something with it, closes it.
    private void start(Consumer<Opened> work) {
        Opened opened =
                Pictures.onScreen(
                        () -> {
                            Stage stage = new Stage();
                            Theme theme = new Theme(ThemeChoice.SYSTEM);
                            SampleWindow window =
                                    SampleWindow.open(
                                            stage, theme, data, Path.of("samples/storefront"));
                            stage.setScene(theme.scene(window.node(), 960, 900));
                            stage.show();
                            return new Opened(stage, theme, window);
                        });
        Pictures.onScreen(
                () -> {
                    work.accept(opened);
                    return opened;
                });
        Pictures.onScreen(
                () -> {
                    opened.stage().hide();
                    return opened;
                });
    }

    private record Opened(Stage stage, Theme theme, SampleWindow window) {}
}
