package org.planisphere.workbench.topology.scene;

/// Where a person put a region's card on the map.
///
/// @param dx pixels from the marker to the middle of the card, to the right
/// @param dy pixels from the marker to the middle of the card, downwards
public record CardOffset(double dx, double dy) {}
