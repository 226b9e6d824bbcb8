package org.planisphere.workbench.topology.gesture;

import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.scene.LinkId;

/// What lies under a point of the canvas.
public sealed interface Hit {
    /// A region's marker or card.
    record OnRegion(RegionId id) implements Hit {}

    /// The small plus beside a region, from which links are drawn.
    record OnHandle(RegionId id) implements Hit {}

    /// A link or its label.
    record OnLink(LinkId id) implements Hit {}

    /// The empty canvas.
    record Nothing() implements Hit {}
}
