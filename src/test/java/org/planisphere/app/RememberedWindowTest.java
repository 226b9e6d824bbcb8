package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
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
                });

        start(
                opened -> {
                    assertThat(opened.stage().getX()).isEqualTo(20);
                    assertThat(opened.stage().getY()).isEqualTo(30);
                    assertThat(opened.stage().getWidth()).isEqualTo(940);
                    assertThat(opened.stage().getHeight()).isEqualTo(820);
                    assertThat(opened.theme().choiceProperty().get()).isEqualTo(ThemeChoice.DARK);
                    assertThat(opened.window().node().lookup("#inspector")).isNull();
                });
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
