package org.planisphere.workbench.topology.palette;

import javafx.geometry.Point2D;
import org.planisphere.model.RegionType;

/// What happens to a region type of the palette.
public interface TypeDrag {
    /// The pointer was pressed on it; where it goes from here is for the receiver to follow.
    ///
    /// @param at a point of the scene
    void grabbed(RegionType type, Point2D at);

    /// Enter on the type: to the middle of the view.
    void placed(RegionType type);

    /// A list of all regions, to pick one of this type.
    void listed(RegionType type);
}
