package org.planisphere.workbench.topology.scene;

/// Where the middle of a region's node stands in the free diagram.
///
/// @param x pixels at 100 %, to the right
/// @param y pixels at 100 %, downwards
public record DiagramPoint(double x, double y) {}
