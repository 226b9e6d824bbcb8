package org.planisphere.workbench.topology.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.planisphere.model.GeoPoint;

class NaturalEarthTest {
    private static final double HALF = NaturalEarth.WIDTH / 2;

    @Test
    void theEquatorIsAsLongAsTheMapIsWide() {
        assertThat(NaturalEarth.project(0, 0)).isEqualTo(Point2D.ZERO);
        assertThat(NaturalEarth.project(0, 180).getX()).isCloseTo(HALF, within(1e-9));
        assertThat(NaturalEarth.project(0, -90).getX()).isCloseTo(-HALF / 2, within(1e-9));
    }

    /// Known answer of the PROJ library's own tests (test/gie/builtins.gie, natearth): on a sphere
    /// of 6,400 km, 2 degrees east and 1 degree north lie at 194507.265258 m, 112508.737358 m.
    @Test
    void aKnownPointLiesWhereTheProjLibraryPutsIt() {
        double sphere = 6_400_000 * 2 * Math.PI * 0.8707 / NaturalEarth.WIDTH;

        Point2D point = NaturalEarth.project(1, 2).multiply(sphere);

        assertThat(point.getX()).isCloseTo(194507.265258, within(1e-5));
        assertThat(-point.getY()).isCloseTo(112508.737358, within(1e-5));
    }

    /// The PROJ library bounds the inverse at 0.8707 * 0.52 * pi for the unit sphere.
    @Test
    void theMapIsFiftyTwoHundredthsAsHighAsWide() {
        assertThat(NaturalEarth.HALF_HEIGHT / HALF).isCloseTo(0.52, within(1e-4));
        assertThat(NaturalEarth.project(90, 0).getY())
                .isCloseTo(-NaturalEarth.HALF_HEIGHT, within(1e-9));
    }

    @Test
    void northIsUpAndEastIsRight() {
        Point2D tokyo = NaturalEarth.project(35.68, 139.65);

        assertThat(tokyo.getX()).isPositive();
        assertThat(tokyo.getY()).isNegative();
    }

    @Test
    void everyPointComesBackFromTheMap() {
        for (int latitude = -90; latitude <= 90; latitude += 6) {
            for (int longitude = -180; longitude < 180; longitude += 20) {
                GeoPoint point = new GeoPoint(latitude, longitude + 0.5);
                GeoPoint back = NaturalEarth.invert(NaturalEarth.project(point)).orElseThrow();
                assertThat(back.latitude()).isCloseTo(point.latitude(), within(1e-7));
                assertThat(back.longitude()).isCloseTo(point.longitude(), within(1e-7));
            }
        }
    }

    @Test
    void outsideOfTheGlobeThereIsNoPointButANearestOne() {
        Point2D corner = new Point2D(HALF, -NaturalEarth.HALF_HEIGHT + 1);

        assertThat(NaturalEarth.invert(corner)).isEmpty();
        assertThat(NaturalEarth.invert(new Point2D(0, NaturalEarth.HALF_HEIGHT + 1))).isEmpty();
        assertThat(NaturalEarth.nearest(corner).longitude()).isCloseTo(180, within(1e-9));
        assertThat(NaturalEarth.nearest(new Point2D(0, 10_000)).latitude())
                .isCloseTo(-90, within(1e-6));
    }
}
