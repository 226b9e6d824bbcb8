package org.planisphere.artifact;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planisphere.model.RegionId;

/// Where the cards of the regions were put by hand, as `layout.yaml` holds it.
///
/// @param map from the marker of a region on the world map to the middle of its card, in pixels at
/// zoom 1
/// @param diagram where a card stands in the free diagram, in pixels at zoom 1
public record Layout(Map<RegionId, Offset> map, Map<RegionId, Spot> diagram) {
    public static final Layout NONE = new Layout(Map.of(), Map.of());

    /// The way from a marker to the middle of its card, right and down, in pixels at zoom 1.
    public record Offset(double dx, double dy) {}

    /// Where a card stands, in pixels at zoom 1.
    public record Spot(double x, double y) {}

    public Layout {
        map = Collections.unmodifiableMap(new TreeMap<>(map));
        diagram = Collections.unmodifiableMap(new TreeMap<>(diagram));
    }

    public Optional<Offset> onMap(RegionId region) {
        return Optional.ofNullable(map.get(region));
    }

    public Optional<Spot> inDiagram(RegionId region) {
        return Optional.ofNullable(diagram.get(region));
    }
}
