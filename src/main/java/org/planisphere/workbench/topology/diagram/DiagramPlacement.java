package org.planisphere.workbench.topology.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

/// Where the nodes of the free diagram stand: as layout.yaml says, and the others in columns from
/// the source of the data to its copies, clear of every placed one.
public final class DiagramPlacement {
    private static final double COLUMN = 360;
    private static final double ROW = 150;
    private static final int FEWEST_ROWS = 4;
    private static final double CELL_WIDTH = 240;
    private static final double CELL_HEIGHT = 110;

    private final TopologyScene scene;
    private final Map<RegionId, Point2D> places = new LinkedHashMap<>();
    private final Map<RegionId, Integer> columns = new HashMap<>();

    private DiagramPlacement(TopologyScene scene) {
        this.scene = scene;
    }

    /// The middle of each node in pixels at 100 %.
    public static Map<RegionId, Point2D> of(TopologyScene scene) {
        DiagramPlacement placement = new DiagramPlacement(scene);
        placement.keepPlaced();
        placement.countColumns();
        placement.placeOthers();
        return placement.places;
    }

    private void keepPlaced() {
        for (RegionNode node : scene.regions()) {
            DiagramPoint point = node.diagram();
            if (point != null) {
                places.put(node.id(), new Point2D(point.x(), point.y()));
            }
        }
    }

    /// A copy stands one column right of its nearest source; a ring of copies ends where it began.
    private void countColumns() {
        scene.regions().forEach(node -> columns.put(node.id(), isCopy(node.id()) ? -1 : 0));
        boolean changed = true;
        for (int round = 0; changed && round < scene.regions().size(); round++) {
            changed = false;
            for (var link : scene.links()) {
                LinkId id = link.id();
                int source = columns.getOrDefault(id.from(), -1);
                if (id.kind() == LinkKind.REPLICATION
                        && source >= 0
                        && columns.getOrDefault(id.to(), 0) < 0) {
                    columns.put(id.to(), source + 1);
                    changed = true;
                }
            }
        }
    }

    private boolean isCopy(RegionId region) {
        return scene.links().stream()
                .anyMatch(
                        link ->
                                link.id().kind() == LinkKind.REPLICATION
                                        && link.id().to().equals(region));
    }

    /// Long columns are broken, so that the whole stays about as wide as it is high.
    private void placeOthers() {
        Map<Integer, List<RegionNode>> byColumn = new TreeMap<>();
        for (RegionNode node : scene.regions()) {
            if (node.diagram() == null) {
                int column = Math.max(0, columns.getOrDefault(node.id(), 0));
                byColumn.computeIfAbsent(column, _ -> new ArrayList<>()).add(node);
            }
        }
        int most = Math.max(FEWEST_ROWS, (int) Math.ceil(Math.sqrt(1.5 * scene.regions().size())));
        int column = 0;
        for (List<RegionNode> nodes : byColumn.values()) {
            List<RegionNode> ordered = new ArrayList<>(nodes);
            ordered.sort(Comparator.comparingInt(node -> rank(node.type())));
            for (int first = 0; first < ordered.size(); first += most) {
                int last = Math.min(ordered.size(), first + most);
                placeColumn(column++, ordered.subList(first, last));
            }
        }
    }

    private void placeColumn(int column, List<RegionNode> nodes) {
        double top = -(nodes.size() - 1) * ROW / 2;
        for (RegionNode node : nodes) {
            Point2D free = firstFree(new Point2D(column * COLUMN, top));
            places.put(node.id(), free);
            top = free.getY() + ROW;
        }
    }

    private static int rank(RegionType type) {
        return switch (type) {
            case FULL -> 0;
            case LIGHTWEIGHT -> 1;
            case READ_ONLY -> 2;
        };
    }

    private Point2D firstFree(Point2D wanted) {
        Point2D place = wanted;
        while (taken(place)) {
            place = place.add(0, ROW);
        }
        return place;
    }

    private boolean taken(Point2D place) {
        Box cell = Box.around(place, CELL_WIDTH, CELL_HEIGHT);
        return places.values().stream()
                .anyMatch(other -> cell.overlaps(Box.around(other, CELL_WIDTH, CELL_HEIGHT)));
    }
}
