package org.planisphere.workbench.shared;

/// The one scale of distances between things on screen, in pixels.
public final class Spacing {
    /// Between an icon and its text.
    public static final double TIGHT = 4;

    /// Between controls that belong together.
    public static final double SMALL = 8;

    /// Between the rows of a form, and from the edge of a pane to its content.
    public static final double MEDIUM = 12;

    /// Between groups.
    public static final double LARGE = 16;

    /// Around what stands alone, such as the message of an empty pane.
    public static final double HUGE = 24;

    private Spacing() {}
}
