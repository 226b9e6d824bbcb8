package org.planisphere.rules.type;

import org.planisphere.model.RegionType;
import org.planisphere.model.ServicePlacement;

/// In which types of region the catalogue lets a service run.
final class Placements {
    private Placements() {}

    static boolean allows(ServicePlacement placement, RegionType type) {
        return switch (placement) {
            case ALL, GLOBAL, ONE_REGION -> true;
            case FULL -> type == RegionType.FULL;
            case LIGHTWEIGHT -> type == RegionType.LIGHTWEIGHT;
            case READ_ONLY -> type == RegionType.READ_ONLY;
        };
    }
}
