package org.planisphere.artifact.catalog;

import java.util.List;

/// The outline of the world, unprojected.
///
/// Source: Natural Earth 1:110m, version 4.1.0, public domain, as TopoJSON of the npm package
/// world-atlas 2.0.2.
///
/// @param land closed rings of all land; draw with the even-odd rule, as a few are lakes
/// @param borders open lines between two countries, each once
/// @param countries one per country, for labels and hit tests
public record WorldMap(List<GeoLine> land, List<GeoLine> borders, List<Country> countries) {
    public WorldMap {
        land = List.copyOf(land);
        borders = List.copyOf(borders);
        countries = List.copyOf(countries);
    }

    /// A country's outline.
    ///
    /// @param isoNumeric ISO 3166-1 numeric code, empty where the source has none
    /// @param rings closed rings
    public record Country(String isoNumeric, String name, List<GeoLine> rings) {
        public Country {
            rings = List.copyOf(rings);
        }
    }

    /// Decodes the map that ships with the program.
    public static WorldMap load() {
        return new TopoJson(new ShippedFile("map/countries-110m.json").json()).world();
    }
}
