package org.planisphere.workbench.topology.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.planisphere.artifact.catalog.GeoLine;
import org.planisphere.artifact.catalog.WorldMap;
import org.planisphere.model.GeoPoint;

/// The world map in pixels at 100 %, projected once and drawn many times.
///
/// @param land closed rings; a few are lakes, so they are filled by the even-odd rule
/// @param coasts the edges of the land, without the cuts at the date line
/// @param borders open lines between countries
/// @param frame the outline of the globe, closed
/// @param graticule meridians and parallels
public record ProjectedMap(
        List<FlatLine> land,
        List<FlatLine> coasts,
        List<FlatLine> borders,
        FlatLine frame,
        List<FlatLine> graticule) {
    private static final int GRATICULE_DEGREES = 30;
    private static final int STEP_DEGREES = 5;

    public ProjectedMap {
        land = List.copyOf(land);
        coasts = List.copyOf(coasts);
        borders = List.copyOf(borders);
        graticule = List.copyOf(graticule);
    }

    public static ProjectedMap of(WorldMap world) {
        return new ProjectedMap(
                world.land().stream()
                        .map(ProjectedMap::points)
                        .flatMap(ring -> DateLine.cutRing(ring).stream())
                        .map(ProjectedMap::flat)
                        .toList(),
                open(world.land()),
                open(world.borders()),
                frameOfTheGlobe(),
                meridiansAndParallels());
    }

    private static List<FlatLine> open(List<GeoLine> lines) {
        return lines.stream()
                .map(ProjectedMap::points)
                .flatMap(line -> DateLine.split(line).stream())
                .map(ProjectedMap::flat)
                .toList();
    }

    private static List<GeoPoint> points(GeoLine line) {
        List<GeoPoint> points = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            points.add(new GeoPoint(line.latitude(i), line.longitude(i)));
        }
        return points;
    }

    private static FlatLine flat(List<GeoPoint> line) {
        return FlatLine.of(line.stream().map(NaturalEarth::project).toList());
    }

    private static FlatLine frameOfTheGlobe() {
        List<Point2D> points = new ArrayList<>();
        for (int latitude = -90; latitude <= 90; latitude += STEP_DEGREES) {
            points.add(NaturalEarth.project(latitude, 180));
        }
        for (int latitude = 90; latitude >= -90; latitude -= STEP_DEGREES) {
            points.add(NaturalEarth.project(latitude, -180));
        }
        return FlatLine.of(points);
    }

    private static List<FlatLine> meridiansAndParallels() {
        List<FlatLine> lines = new ArrayList<>();
        for (int longitude = -150; longitude <= 150; longitude += GRATICULE_DEGREES) {
            List<Point2D> points = new ArrayList<>();
            for (int latitude = -90; latitude <= 90; latitude += STEP_DEGREES) {
                points.add(NaturalEarth.project(latitude, longitude));
            }
            lines.add(FlatLine.of(points));
        }
        for (int latitude = -60; latitude <= 60; latitude += GRATICULE_DEGREES) {
            lines.add(
                    FlatLine.of(
                            List.of(
                                    NaturalEarth.project(latitude, -180),
                                    NaturalEarth.project(latitude, 180))));
        }
        return lines;
    }
}
