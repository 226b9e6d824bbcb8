package org.planisphere.artifact.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planisphere.model.catalog.CatalogRegion;

class WorldMapTest {
    private static final WorldMap WORLD = WorldMap.load();

    @Test
    void everyRingOfLandClosesAndLiesOnTheGlobe() {
        assertThat(WORLD.land()).hasSizeGreaterThan(100).allMatch(GeoLine::closed);
        assertThat(WORLD.land())
                .allSatisfy(
                        ring -> {
                            for (int i = 0; i < ring.size(); i++) {
                                assertThat(ring.longitude(i)).isBetween(-180.0, 180.0);
                                assertThat(ring.latitude(i)).isBetween(-90.0, 90.0);
                            }
                        });
    }

    /// Natural Earth 1:110m lists 177 countries, as SOURCES.md counts.
    @Test
    void everyCountryHasANameAndClosedRings() {
        assertThat(WORLD.countries())
                .hasSize(177)
                .allSatisfy(
                        country -> {
                            assertThat(country.name()).isNotBlank();
                            assertThat(country.rings()).isNotEmpty().allMatch(GeoLine::closed);
                        });
    }

    @Test
    void citiesLieInTheirCountry() {
        assertThat(countryAt(-46.63, -23.55)).isEqualTo("Brazil");
        assertThat(countryAt(8.68, 50.11)).isEqualTo("Germany");
        assertThat(countryAt(72.88, 19.5)).isEqualTo("India");
    }

    @Test
    void bordersRunBetweenCountriesOnly() {
        assertThat(WORLD.borders()).isNotEmpty();
        assertThat(WORLD.borders())
                .as("no border crosses the open Atlantic")
                .noneMatch(line -> line.longitude(0) > -34 && line.longitude(0) < -18);
    }

    /// Nine of ten: the small islands and coasts of the rest are finer than 1:110m.
    @Test
    void mostRegionsOfTheCatalogStandOnLand() {
        var regions = ShippedFacts.load().regions().all();

        long onLand = regions.stream().filter(WorldMapTest::onLand).count();

        assertThat(onLand).isGreaterThan(regions.size() * 8L / 10);
    }

    private static boolean onLand(CatalogRegion region) {
        double lon = region.location().longitude();
        double lat = region.location().latitude();
        return WORLD.land().stream().filter(ring -> inside(ring, lon, lat)).count() % 2 == 1;
    }

    private static String countryAt(double lon, double lat) {
        return WORLD.countries().stream()
                .filter(
                        country ->
                                country.rings().stream()
                                                        .filter(ring -> inside(ring, lon, lat))
                                                        .count()
                                                % 2
                                        == 1)
                .map(WorldMap.Country::name)
                .findFirst()
                .orElse("sea");
    }

    /// Counts crossings of a ray to the east.
    private static boolean inside(GeoLine ring, double lon, double lat) {
        boolean inside = false;
        for (int i = 0; i + 1 < ring.size(); i++) {
            double lat1 = ring.latitude(i);
            double lat2 = ring.latitude(i + 1);
            if ((lat1 > lat) != (lat2 > lat)
                    && lon
                            < ring.longitude(i)
                                    + (lat - lat1)
                                            / (lat2 - lat1)
                                            * (ring.longitude(i + 1) - ring.longitude(i))) {
                inside = !inside;
            }
        }
        return inside;
    }
}
