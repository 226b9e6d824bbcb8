package org.planisphere.workbench.charts.lag;

/// Something that happens during the day, shown as a shaded band with its name.
///
/// @param fromSecond start, simulated seconds
/// @param toSecond end, simulated seconds, not before the start
/// @param lost whether a region is gone, and not merely slower
public record LagEvent(String label, double fromSecond, double toSecond, boolean lost) {
    public LagEvent {
        if (!(fromSecond <= toSecond)) {
            throw new IllegalArgumentException("an event ends before it starts: " + label);
        }
    }
}
