package org.planisphere.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planisphere.artifact.Layout.Offset;
import org.planisphere.artifact.Layout.Spot;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.TextChange;

/// Puts cards somewhere else, on the map or in the free diagram; touches `layout.yaml` alone.
///
/// @param map new offsets of cards on the map, in pixels at zoom 1
/// @param diagram new spots of cards in the free diagram, in pixels at zoom 1
public record MoveRegions(Map<RegionId, Offset> map, Map<RegionId, Spot> diagram)
        implements PlanEdit {
    public MoveRegions {
        map = new TreeMap<>(map);
        diagram = new TreeMap<>(diagram);
    }

    /// Moves cards on the map.
    public static MoveRegions onMap(Map<RegionId, Offset> offsets) {
        return new MoveRegions(offsets, Map.of());
    }

    /// Moves cards in the free diagram.
    public static MoveRegions inDiagram(Map<RegionId, Spot> spots) {
        return new MoveRegions(Map.of(), spots);
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        List<TextChange> changes = new ArrayList<>();
        map.forEach(
                (region, offset) ->
                        changes.add(
                                line(
                                        "map",
                                        region,
                                        "{dx: %s, dy: %s}"
                                                .formatted(px(offset.dx()), px(offset.dy())))));
        diagram.forEach(
                (region, spot) ->
                        changes.add(
                                line(
                                        "diagram",
                                        region,
                                        "{x: %s, y: %s}".formatted(px(spot.x()), px(spot.y())))));
        try {
            return TextEdits.apply(workspace, changes);
        } catch (EditNotPossibleException damagedLayout) {
            return TextEdits.apply(workspace.without(Workspace.LAYOUT_FILE), changes);
        }
    }

    private static TextChange line(String section, RegionId region, String yaml) {
        Place place = new Place(Workspace.LAYOUT_FILE, "").child(section).child(region.value());
        return new TextChange.SetValue(place, yaml);
    }

    /// Tenths of a pixel are as much as anybody sees.
    private static String px(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String label() {
        List<RegionId> moved = new ArrayList<>(map.keySet());
        moved.addAll(diagram.keySet());
        return moved.size() == 1
                ? "Move " + moved.getFirst()
                : "Move %d regions".formatted(moved.size());
    }
}
