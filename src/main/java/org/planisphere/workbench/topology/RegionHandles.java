package org.planisphere.workbench.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Arrangement;
import org.planisphere.workbench.topology.layout.Arranger;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.layout.Frame;
import org.planisphere.workbench.topology.layout.PlacedLink;
import org.planisphere.workbench.topology.layout.PlacedRegion;

/// Invisible twins of what is painted: the keyboard walks over them, a screen reader reads them.
///
/// The pointer passes through them.
final class RegionHandles extends Pane {
    private final Map<RegionId, Region> regions = new HashMap<>();
    private final Map<String, Region> links = new HashMap<>();
    private final Region plus = new Region();
    private final Runnable focusMoved;

    RegionHandles(Runnable focusMoved) {
        this.focusMoved = focusMoved;
        setManaged(false);
        setMouseTransparent(true);
        plus.setId("link-handle");
        plus.setAccessibleText("Draw a link from here");
        plus.setManaged(false);
        plus.setVisible(false);
        getChildren().add(plus);
    }

    /// Follows an arrangement: one twin for each region and each labelled link.
    void show(Arrangement arrangement, Frame frame, boolean nodesAreCards) {
        List<Node> wanted = new ArrayList<>();
        for (PlacedRegion region : readingOrder(arrangement.regions())) {
            Region twin = regions.computeIfAbsent(region.id(), this::regionTwin);
            twin.setAccessibleText(region.node().accessibleText());
            Box card = region.card();
            Box box = nodesAreCards && card != null ? card : Arranger.markerBox(region.marker());
            place(twin, frame.toScreen(box));
            wanted.add(twin);
        }
        for (PlacedLink link : arrangement.links()) {
            Box label = link.label();
            if (label != null) {
                Region twin = links.computeIfAbsent(linkName(link), RegionHandles::linkTwin);
                twin.setAccessibleText(link.edge().accessibleText());
                place(twin, frame.toScreen(label));
                wanted.add(twin);
            }
        }
        wanted.add(plus);
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    /// Shows the twin of the plus from which links are drawn.
    void plusAt(@Nullable Point2D middle) {
        plus.setVisible(middle != null);
        if (middle != null) {
            place(plus, Box.around(middle, 16, 16));
        }
    }

    Optional<RegionId> focused() {
        return regions.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The region that the keyboard, not the pointer, has gone to.
    Optional<RegionId> focusVisible() {
        return focused().filter(id -> isFocusVisible(regions.get(id)));
    }

    void focus(RegionId id) {
        Region twin = regions.get(id);
        if (twin != null) {
            twin.requestFocus();
        }
    }

    private static boolean isFocusVisible(@Nullable Region twin) {
        return twin != null && twin.isFocusVisible();
    }

    /// Rows from the top, each from the left.
    private static List<PlacedRegion> readingOrder(List<PlacedRegion> regions) {
        List<PlacedRegion> ordered = new ArrayList<>(regions);
        ordered.sort(
                (a, b) -> {
                    int rows =
                            Long.compare(
                                    Math.round(a.marker().getY() / 80),
                                    Math.round(b.marker().getY() / 80));
                    return rows != 0 ? rows : Double.compare(a.marker().getX(), b.marker().getX());
                });
        return ordered;
    }

    private Region regionTwin(RegionId id) {
        Region twin = new Region();
        twin.setManaged(false);
        twin.setId("region-" + id);
        twin.setAccessibleRole(AccessibleRole.BUTTON);
        twin.setFocusTraversable(true);
        twin.focusVisibleProperty().subscribe(focusMoved);
        return twin;
    }

    private static Region linkTwin(String name) {
        Region twin = new Region();
        twin.setManaged(false);
        twin.setId(name);
        twin.setAccessibleRole(AccessibleRole.TEXT);
        return twin;
    }

    /// Such as `link-peering-us-east-1-us-west-2`.
    private static String linkName(PlacedLink link) {
        return "link-%s-%s-%s"
                .formatted(
                        link.id().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        link.id().from(),
                        link.id().to());
    }

    private static void place(Region twin, Box box) {
        twin.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
