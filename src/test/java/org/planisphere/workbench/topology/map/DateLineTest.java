package org.planisphere.workbench.topology.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.model.GeoPoint;

class DateLineTest {
    @Test
    void aLineThatStaysOnOneSideIsWhole() {
        List<GeoPoint> line = List.of(new GeoPoint(10, 20), new GeoPoint(11, 30));

        assertThat(DateLine.split(line)).containsExactly(line);
    }

    @Test
    void aLineIsCutWhereItMeetsTheEdge() {
        List<GeoPoint> east = List.of(new GeoPoint(40, 170), new GeoPoint(50, -170));

        assertThat(DateLine.split(east))
                .containsExactly(
                        List.of(new GeoPoint(40, 170), new GeoPoint(45, 180)),
                        List.of(new GeoPoint(45, -180), new GeoPoint(50, -170)));
    }

    @Test
    void aRingOverTheDateLineBecomesARingOnEachSide() {
        List<GeoPoint> island =
                List.of(
                        new GeoPoint(-16, 179),
                        new GeoPoint(-16, -179),
                        new GeoPoint(-18, -179),
                        new GeoPoint(-18, 179),
                        new GeoPoint(-16, 179));

        assertThat(DateLine.cutRing(island))
                .containsExactlyInAnyOrder(
                        List.of(
                                new GeoPoint(-16, -180),
                                new GeoPoint(-16, -179),
                                new GeoPoint(-18, -179),
                                new GeoPoint(-18, -180),
                                new GeoPoint(-16, -180)),
                        List.of(
                                new GeoPoint(-18, 180),
                                new GeoPoint(-18, 179),
                                new GeoPoint(-16, 179),
                                new GeoPoint(-16, 180),
                                new GeoPoint(-18, 180)));
    }

    @Test
    void aRingAroundThePoleIsClosedOverThePole() {
        List<GeoPoint> antarctica =
                List.of(
                        new GeoPoint(-70, -90),
                        new GeoPoint(-70, 0),
                        new GeoPoint(-70, 90),
                        new GeoPoint(-70, 170),
                        new GeoPoint(-70, -170),
                        new GeoPoint(-70, -90));

        List<List<GeoPoint>> pieces = DateLine.cutRing(antarctica);

        assertThat(pieces).hasSize(1);
        assertThat(pieces.getFirst())
                .contains(new GeoPoint(-90, 180), new GeoPoint(-90, -180))
                .startsWith(new GeoPoint(-70, -180))
                .endsWith(new GeoPoint(-70, -180));
    }

    @Test
    void fromOregonToTokyoTheWayLeadsOverThePacific() {
        GeoPoint oregon = new GeoPoint(45.5, -122.7);
        GeoPoint tokyo = new GeoPoint(35.7, 139.7);

        List<GeoPoint> arc = FlightArc.between(oregon, tokyo, 48);
        List<List<GeoPoint>> pieces = DateLine.split(arc);

        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst()).allMatch(point -> point.longitude() <= -122.7);
        assertThat(pieces.getLast()).allMatch(point -> point.longitude() >= 139.7);
        assertThat(pieces.getFirst().getLast().longitude()).isEqualTo(-180);
        assertThat(pieces.getLast().getFirst().longitude()).isEqualTo(180);
    }

    @Test
    void acrossTheAtlanticNothingIsCutAndTheArcLeansNorth() {
        GeoPoint virginia = new GeoPoint(39, -77.5);
        GeoPoint dublin = new GeoPoint(53.3, -6.3);

        List<GeoPoint> arc = FlightArc.between(virginia, dublin, 48);

        assertThat(DateLine.split(arc)).hasSize(1);
        assertThat(arc).startsWith(virginia).endsWith(dublin);
        // Great-circle middle of the two cities, by the midpoint formula: 51.886 degrees north.
        assertThat(arc.get(24).latitude()).isCloseTo(51.886, within(0.001));
    }
}
