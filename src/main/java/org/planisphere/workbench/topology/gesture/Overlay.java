package org.planisphere.workbench.topology.gesture;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.workbench.topology.layout.Box;

/// What a gesture shows while it lasts, in pixels of the screen.
public sealed interface Overlay {
    record Nothing() implements Overlay {}

    /// The rectangle that selects.
    record Marquee(Box box) implements Overlay {}

    /// Regions on their way.
    record Moving(Set<RegionId> regions, double dx, double dy) implements Overlay {
        public Moving {
            regions = Set.copyOf(regions);
        }
    }

    /// A link being drawn.
    ///
    /// @param target the region under the pointer, which a release joins
    record Connecting(RegionId from, Point2D to, Optional<RegionId> target) implements Overlay {}

    /// A region type carried over the canvas.
    ///
    /// @param nearest what a release adds; empty in the free diagram and where nothing is left to
    ///     add
    record Adding(RegionType type, Point2D at, Optional<CatalogRegion> nearest)
            implements Overlay {}
}
