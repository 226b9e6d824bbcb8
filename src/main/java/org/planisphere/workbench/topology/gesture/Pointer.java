package org.planisphere.workbench.topology.gesture;

import javafx.geometry.Point2D;

/// One state of the pointer.
///
/// @param at pixels of the screen, from the canvas's upper left corner
/// @param panning whether this press pans: the middle button, or space is held
/// @param adding whether Shift is held
/// @param toggling whether Ctrl or Command is held
/// @param free whether Alt is held, which turns snapping off
/// @param clicks 2 for the second press of a double click
public record Pointer(
        Point2D at, boolean panning, boolean adding, boolean toggling, boolean free, int clicks) {
    /// A plain press, move or release of the first button.
    public static Pointer at(double x, double y) {
        return new Pointer(new Point2D(x, y), false, false, false, false, 1);
    }
}
