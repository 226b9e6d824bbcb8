package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Parent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.ThemeChoice;

/// Draws the whole window on the storefront, view by view, into `target/pictures`.
@Tag("pictures")
class WindowPicturesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("pictures.to", "target/pictures"));

    @TempDir Path data;
    private int windows;

    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topology", "specs", "table", "cost", "drift", "addresses"})
    void eachViewOnASmallAndOnALargeScreen(String view) throws IOException {
        draw("window-" + view, 1280, 800, view, false);
        draw("window-" + view + "-large", 1600, 1000, view, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topology", "simulation"})
    void whatASimulationFound(String view) throws IOException {
        draw("window-simulated-" + view, 1600, 1000, view, true);
    }

    @Test
    void theSimulationOnASmallScreen() throws IOException {
        draw("window-simulated-small", 1280, 800, "simulation", true);
    }

    @Test
    void theAddressPlan() throws IOException {
        draw("window-addresses", 1280, 800, "addresses", false);
    }

    @Test
    void aTracedWay() {
        Iterator<ThemeChoice> themes = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK).iterator();
        Pictures.draw(
                "window-trace",
                1280,
                800,
                () -> {
                    SampleWindow window =
                            SampleWindow.open(themes.next(), data.resolve("window-" + windows++));
                    window.workbench()
                            .session()
                            .select(
                                    new Selection(
                                            Set.of(
                                                    new RegionId("us-west-2"),
                                                    new RegionId("ap-northeast-1")),
                                            Set.of(),
                                            null));
                    window.workbench().actions().traceWay();
                    return window.node();
                });
    }

    private void draw(String name, int widthPx, int heightPx, String view, boolean simulated)
            throws IOException {
        Iterator<ThemeChoice> themes = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK).iterator();
        Pictures.draw(name, widthPx, heightPx, () -> window(view, simulated, themes.next()));

        assertThat(colours(name + "-light.png")).hasSizeGreaterThan(10);
        assertThat(colours(name + "-dark.png")).isNotEqualTo(colours(name + "-light.png"));
    }

    private Parent window(String view, boolean simulated, ThemeChoice theme) {
        // Each with data of its own: two windows on one plan would lock each other out.
        SampleWindow window = SampleWindow.open(theme, data.resolve("window-" + windows++));
        if (simulated) {
            // Two runs show all that twenty would, in a tenth of the time.
            window.simulate("us-east-1 lost for 20 minutes", 2);
        }
        return window.show(view).node();
    }

    private static Set<Integer> colours(String picture) throws IOException {
        BufferedImage image = ImageIO.read(FOLDER.resolve(picture).toFile());
        Set<Integer> colours = new TreeSet<>();
        for (int x = 0; x < image.getWidth(); x += 7) {
            for (int y = 0; y < image.getHeight(); y += 7) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
