package org.planisphere.workbench.topology.palette;

import javafx.geometry.Point2D;
import org.planisphere.model.RegionType;

/// Where a region type goes that is dragged out of the palette; points are those of the scene.
public interface TypeDrag {
    void dragged(RegionType type, Point2D at);

    void dropped(RegionType type, Point2D at);

    void cancelled();

    /// Enter on the type: to the middle of the view.
    void placed(RegionType type);

    /// A list of all regions, to pick one of this type.
    void listed(RegionType type);
}
