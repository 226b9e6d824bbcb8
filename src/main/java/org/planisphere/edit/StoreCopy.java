package org.planisphere.edit;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Replication;
import org.planisphere.model.Store;

/// A store that is to be copied into another region.
///
/// @param like how other copies of it are fed, null where there is none
public record StoreCopy(Store store, @Nullable Replication like) {
    static StoreCopy of(Plan plan, Store store) {
        return new StoreCopy(store, StoreCopies.likeOthers(plan, store));
    }
}
