package org.planisphere.workbench.costs;

import org.planisphere.model.RegionId;

/// The part of the plan whose lines are shown.
public sealed interface CostFocus {
    String title();

    /// One region.
    record OfRegion(RegionId region) implements CostFocus {
        @Override
        public String title() {
            return region.value();
        }
    }

    /// All links between regions.
    record OfLinks() implements CostFocus {
        @Override
        public String title() {
            return CostPage.LINKS;
        }
    }
}
