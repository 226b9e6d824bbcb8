package org.planisphere.workbench.topology.layout;

import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.scene.RegionNode;

/// A region with its place.
///
/// @param anchor where it really is
/// @param marker where its marker is drawn; beside the anchor where markers would hide each other
/// @param card null where no room was found, or where only markers are shown
public record PlacedRegion(
        RegionNode node, Point2D anchor, Point2D marker, @Nullable Box card, CardDetail detail) {
    public RegionId id() {
        return node.id();
    }

    /// With everything moved by so much.
    public PlacedRegion moved(double dx, double dy) {
        return new PlacedRegion(
                node, anchor.add(dx, dy), marker.add(dx, dy), movedCard(dx, dy), detail);
    }

    /// With the card alone moved by so much.
    public PlacedRegion withCardMoved(double dx, double dy) {
        return new PlacedRegion(node, anchor, marker, movedCard(dx, dy), detail);
    }

    private @Nullable Box movedCard(double dx, double dy) {
        return card == null ? null : card.moved(dx, dy);
    }
}
