package org.planisphere.artifact.catalog;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Decodes quantized TopoJSON: arcs of integer steps that countries share.
///
/// Format: TopoJSON specification 1.0, sections 2.1.2 (transform), 2.1.4 (arcs) and 2.2 (geometry).
final class TopoJson {
    private final JsonNode file;
    private final List<double[]> arcs = new ArrayList<>();
    private final int[] uses;

    TopoJson(JsonNode file) {
        this.file = file;
        JsonNode transform = file.required("transform");
        for (JsonNode arc : file.required("arcs")) {
            arcs.add(decode(arc, transform.required("scale"), transform.required("translate")));
        }
        uses = new int[arcs.size()];
    }

    WorldMap world() {
        JsonNode objects = file.required("objects");
        List<WorldMap.Country> countries = new ArrayList<>();
        for (JsonNode country : objects.required("countries").required("geometries")) {
            countries.add(
                    new WorldMap.Country(
                            country.path("id").asString(""),
                            country.required("properties").required("name").asString(),
                            rings(country)));
            ringArcs(country).forEach(ring -> ring.forEach(arc -> uses[index(arc.asInt())]++));
        }
        List<GeoLine> land = new ArrayList<>();
        for (JsonNode geometry : objects.required("land").required("geometries")) {
            land.addAll(rings(geometry));
        }
        return new WorldMap(land, borders(), countries);
    }

    /// An arc that two countries share is a border between them.
    private List<GeoLine> borders() {
        List<GeoLine> borders = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] > 1) {
                borders.add(new GeoLine(arcs.get(i)));
            }
        }
        return borders;
    }

    private List<GeoLine> rings(JsonNode geometry) {
        return ringArcs(geometry).stream().map(this::ring).toList();
    }

    private static List<JsonNode> ringArcs(JsonNode geometry) {
        List<JsonNode> rings = new ArrayList<>();
        JsonNode arcs = geometry.required("arcs");
        switch (geometry.required("type").asString()) {
            case "Polygon" -> arcs.forEach(rings::add);
            case "MultiPolygon" -> arcs.forEach(polygon -> polygon.forEach(rings::add));
            default -> throw new IllegalStateException("no polygon: " + geometry);
        }
        return rings;
    }

    /// Joins arcs end to start; the point where two meet is kept once.
    private GeoLine ring(JsonNode arcIndexes) {
        List<double[]> parts = new ArrayList<>();
        for (JsonNode arcIndex : arcIndexes) {
            int i = arcIndex.asInt();
            parts.add(i < 0 ? reversed(arcs.get(~i)) : arcs.get(i));
        }
        int length = parts.stream().mapToInt(part -> part.length).sum() - 2 * (parts.size() - 1);
        double[] lonLat = new double[length];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, lonLat, at, part.length);
            at += part.length - 2;
        }
        return new GeoLine(lonLat);
    }

    /// A negative index `~i` means arc `i` from its end.
    private static int index(int arc) {
        return arc < 0 ? ~arc : arc;
    }

    private static double[] decode(JsonNode arc, JsonNode scale, JsonNode translate) {
        double[] lonLat = new double[2 * arc.size()];
        int x = 0;
        int y = 0;
        for (int i = 0; i < arc.size(); i++) {
            x += arc.get(i).get(0).asInt();
            y += arc.get(i).get(1).asInt();
            lonLat[2 * i] = x * scale.get(0).asDouble() + translate.get(0).asDouble();
            lonLat[2 * i + 1] = y * scale.get(1).asDouble() + translate.get(1).asDouble();
        }
        return lonLat;
    }

    private static double[] reversed(double[] lonLat) {
        double[] back = new double[lonLat.length];
        for (int i = 0; i < lonLat.length; i += 2) {
            back[i] = lonLat[lonLat.length - 2 - i];
            back[i + 1] = lonLat[lonLat.length - 1 - i];
        }
        return back;
    }
}
