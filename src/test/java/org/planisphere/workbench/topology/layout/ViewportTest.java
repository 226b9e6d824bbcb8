package org.planisphere.workbench.topology.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Viewport VIEW = new Viewport(0.5, new Point2D(100, -50), 800, 600);

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Point2D pointer = new Point2D(613, 97);
        Point2D before = VIEW.toWorld(pointer);

        Point2D after = VIEW.zoomedTo(1.7, pointer).toWorld(pointer);

        assertThat(after.getX()).isCloseTo(before.getX(), within(1e-9));
        assertThat(after.getY()).isCloseTo(before.getY(), within(1e-9));
    }

    @Test
    void zoomStaysBetweenTenAndFourHundredPercent() {
        assertThat(VIEW.zoomedTo(9, Point2D.ZERO).zoom()).isEqualTo(4);
        assertThat(VIEW.zoomedTo(0.001, Point2D.ZERO).zoom()).isEqualTo(0.1);
    }

    @Test
    void panningMovesWhatIsShownByAsManyPixels() {
        Point2D world = new Point2D(12, 34);
        Point2D before = VIEW.toScreen(world);

        assertThat(VIEW.panned(30, -20).toScreen(world)).isEqualTo(before.add(30, -20));
    }

    @Test
    void fittingShowsAllWithinItsMargins() {
        Box world = new Box(-500, -100, 1400, 300);

        Viewport fitted = VIEW.fitting(world, 50, 40, 1);

        assertThat(fitted.toScreen(new Point2D(-500, -100)).getX()).isCloseTo(50, within(1e-9));
        assertThat(fitted.toScreen(new Point2D(900, 200)).getX()).isCloseTo(750, within(1e-9));
        assertThat(VIEW.fitting(new Box(0, 0, 1, 1), 0, 0, 1).zoom()).isEqualTo(1);
    }
}
