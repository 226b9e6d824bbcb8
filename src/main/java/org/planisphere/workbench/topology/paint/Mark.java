package org.planisphere.workbench.topology.paint;

/// How a region stands out.
///
/// @param focused whether the keyboard is on it
public record Mark(boolean selected, boolean hovered, boolean focused) {}
