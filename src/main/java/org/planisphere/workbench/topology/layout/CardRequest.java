package org.planisphere.workbench.topology.layout;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.topology.scene.CardOffset;

/// A card that needs a place beside its marker.
///
/// @param full size of the whole card
/// @param name size of the card with the name alone
/// @param fixed where a person has put it; null for the best place
/// @param last where it was before, which it keeps if that is about as good; null at first
record CardRequest(
        Point2D marker,
        Dimension2D full,
        Dimension2D name,
        @Nullable CardOffset fixed,
        @Nullable CardOffset last) {}
