package org.planisphere.edit.imports;

import org.planisphere.model.RegionType;
import org.planisphere.model.StoreRole;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.reality.ResourceKind;

/// What type of region something that exists looks like.
final class RealType {
    private RealType() {}

    /// Full where it writes; lightweight where others of the file write and it has no store; read-
    /// only where all its stores are copies.
    static RegionType of(DraftRegion region, Inventory inventory) {
        boolean anyStore =
                inventory.resources().stream().anyMatch(it -> it.kind() == ResourceKind.DATABASE);
        if (region.stores.isEmpty()) {
            return anyStore ? RegionType.LIGHTWEIGHT : RegionType.FULL;
        }
        boolean writes =
                region.stores.values().stream().anyMatch(it -> it.role() == StoreRole.PRIMARY);
        boolean copies =
                region.stores.values().stream().anyMatch(it -> it.role() == StoreRole.REPLICA);
        return writes ? RegionType.FULL : copies ? RegionType.READ_ONLY : RegionType.LIGHTWEIGHT;
    }

    static String why(DraftRegion region) {
        return switch (region.type) {
            case FULL ->
                    region.stores.isEmpty()
                            ? "the file says nothing of databases"
                            : "it has a database of its own";
            case LIGHTWEIGHT -> "it has no database";
            case READ_ONLY -> "all its databases are copies";
        };
    }
}
