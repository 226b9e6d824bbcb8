package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.ThemeChoice;

/// No text of the window is cut off at the sizes that people have.
class WholeTextTest {
    /// All views but the table, which scrolls sideways as spreadsheets do.
    private static final List<String> VIEWS =
            List.of("topology", "specs", "cost", "simulation", "drift", "addresses");

    @TempDir Path data;

    @ParameterizedTest(name = "{0} x {1}, inspector {2}")
    @CsvSource({
        "1000, 700, true",
        "1000, 700, false",
        "1280, 800, true",
        "1280, 800, false",
        "1600, 1000, true",
        "1600, 1000, false"
    })
    void everyTextIsWhole(int widthPx, int heightPx, boolean inspector) {
        Pictures.startToolkit();
        for (String plan : List.of("samples/storefront", "samples/broken")) {
            SampleWindow window =
                    Pictures.onScreen(
                            () ->
                                    SampleWindow.open(ThemeChoice.LIGHT, data, Path.of(plan))
                                            .inspector(inspector));
            Scene scene =
                    Pictures.onScreen(
                            () ->
                                    Pictures.laidOut(
                                            ThemeChoice.LIGHT, widthPx, heightPx, window::node));
            for (String view : VIEWS) {
                if (view.equals("drift") && widthPx < 1280) {
                    // Its matrix has a column for each area and scrolls on a screen so small.
                    continue;
                }
                Pictures.onScreen(() -> window.show(view));
                CutText.layOut(scene);
                assertThat(Pictures.onScreen(() -> CutText.in(scene)))
                        .as("cut off in the view %s of %s", view, plan)
                        .isEmpty();
            }
        }
    }
}
