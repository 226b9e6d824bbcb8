package org.planisphere.workbench.topology.layout;

/// The few kinds of text on the canvas.
public enum TextRole {
    /// A region's name.
    TITLE,
    /// A figure.
    FIGURE,
    /// Everything beside.
    SMALL
}
