package org.planisphere.workbench.topology.layout;

import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.LinkId;

/// A link with its way.
///
/// @param label null where no room was found, where another link of the pair speaks for it, or
///     where labels are off
public record PlacedLink(LinkEdge edge, Curve curve, @Nullable Box label) {
    public LinkId id() {
        return edge.id();
    }

    PlacedLink withLabel(@Nullable Box next) {
        return new PlacedLink(edge, curve, next);
    }
}
