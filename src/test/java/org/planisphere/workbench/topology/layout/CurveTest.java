package org.planisphere.workbench.topology.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final Curve STRAIGHT =
            new Curve(List.of(List.of(Point2D.ZERO, new Point2D(50, 0), new Point2D(100, 0))));

    @Test
    void trimmingTakesAwayWhatLiesInTheMarkers() {
        Curve trimmed = STRAIGHT.trimmed(point -> point.getX() < 10, point -> point.getX() > 80);

        assertThat(trimmed.runs().getFirst().getFirst().getX()).isCloseTo(10, within(0.1));
        assertThat(trimmed.runs().getFirst().getLast().getX()).isCloseTo(80, within(0.1));
        assertThat(trimmed.length()).isCloseTo(70, within(0.2));
    }

    @Test
    void aCurveInsideItsMarkersIsEmpty() {
        assertThat(STRAIGHT.trimmed(_ -> true, _ -> true).isEmpty()).isTrue();
    }

    @Test
    void sharesAreMeasuredAlongTheLongestRun() {
        Curve cut =
                new Curve(
                        List.of(
                                List.of(new Point2D(0, 0), new Point2D(10, 0)),
                                List.of(new Point2D(200, 0), new Point2D(300, 0))));

        assertThat(cut.at(0.5)).isEqualTo(new Point2D(250, 0));
    }

    @Test
    void theDistanceIsThatOfTheNearestPiece() {
        assertThat(STRAIGHT.distance(new Point2D(60, 7))).isEqualTo(7);
        assertThat(STRAIGHT.distance(new Point2D(103, 4))).isEqualTo(5);
    }
}
