package org.planisphere.workbench.topology.gesture;

import java.util.Set;
import javafx.geometry.Point2D;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.layout.Box;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// What gestures need of the canvas they work on.
public interface Surface {
    Hit hit(Point2D point);

    /// The regions whose marker lies in a rectangle of the screen.
    Set<RegionId> regionsIn(Box box);

    TopologySelection selection();

    void choose(TopologySelection selection);

    void show(Overlay overlay);

    /// Moves the view by so many pixels.
    void pan(double dx, double dy);

    /// The view stays where it is now.
    void panEnded();

    /// Regions were dropped so many pixels away.
    ///
    /// @param free whether snapping is off
    void moved(Set<RegionId> regions, double dx, double dy, boolean free);

    /// A link was drawn from one region to another.
    void connected(RegionId from, RegionId to);

    void rename(RegionId region);

    /// Whether a drag from a region draws a link instead of moving it.
    boolean drawsLinks();
}
