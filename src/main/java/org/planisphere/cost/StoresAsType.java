package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.Replication;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;

/// The copies of data a region would hold as another type.
record StoresAsType(Plan plan, Facts facts) {
    List<Store> of(Region region, RegionType type) {
        List<Store> stores = new ArrayList<>();
        for (Store store : region.stores()) {
            Store kept = keep(store, region, type);
            if (kept != null) {
                stores.add(kept);
            }
        }
        for (Region other : plan.regions()) {
            for (Store store : other.stores()) {
                if (missing(stores, store, region, type)) {
                    stores.add(as(store, copyRole(store), other.id()));
                }
            }
        }
        return stores;
    }

    private @Nullable Store keep(Store store, Region region, RegionType type) {
        return switch (type) {
            case FULL -> store;
            case LIGHTWEIGHT ->
                    plan.policy(type).allowedStores().contains(store.role())
                                    || onlyHere(store.name(), region)
                            ? store
                            : null;
            case READ_ONLY ->
                    switch (store.role()) {
                        case CACHE, REPLICA -> store;
                        case PRIMARY, MULTI_WRITER ->
                                as(store, StoreRole.REPLICA, elsewhere(store, region));
                        case BACKUP -> null;
                    };
        };
    }

    /// Whether the type wants a copy of a store of another region that is not here yet.
    private boolean missing(List<Store> stores, Store store, Region region, RegionType type) {
        if (has(stores, store.name()) || region.store(store.name()).isPresent()) {
            return false;
        }
        return switch (type) {
            case FULL ->
                    (store.writable() || store.role() == StoreRole.CACHE) && mayLive(store, region);
            case LIGHTWEIGHT -> store.role() == StoreRole.CACHE && noCache(stores);
            case READ_ONLY ->
                    store.writable()
                            && mayLive(store, region)
                            && stores.stream().allMatch(kept -> kept.role() == StoreRole.CACHE);
        };
    }

    /// Data that must stay somewhere is not copied to a place outside.
    private boolean mayLive(Store store, Region region) {
        String residency = store.residency();
        if (residency == null) {
            return true;
        }
        String country = facts.country(region).orElse("");
        return residency.equals(country)
                || plan.residency().groups().getOrDefault(residency, List.of()).contains(country);
    }

    private boolean onlyHere(StoreId name, Region region) {
        return plan.regions().stream()
                .noneMatch(
                        other ->
                                !other.id().equals(region.id())
                                        && other.store(name)
                                                .filter(copy -> copy.role() != StoreRole.CACHE)
                                                .isPresent());
    }

    /// Another region that holds the store, to copy from; the region itself where there is none.
    private RegionId elsewhere(Store store, Region region) {
        return plan.regions().stream()
                .filter(
                        other ->
                                !other.id().equals(region.id())
                                        && other.store(store.name()).isPresent())
                .map(Region::id)
                .findFirst()
                .orElse(region.id());
    }

    private static StoreRole copyRole(Store store) {
        return store.role() == StoreRole.CACHE ? StoreRole.CACHE : StoreRole.REPLICA;
    }

    /// The writes of a store as one of its copies states them.
    private @Nullable Replication replication(Store store) {
        return plan.regions().stream()
                .flatMap(region -> region.store(store.name()).stream())
                .map(Store::replication)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(store.replication());
    }

    private Store as(Store store, StoreRole role, RegionId source) {
        return role == StoreRole.CACHE
                ? store.copy(role, null, null)
                : store.copy(role, source, replication(store));
    }

    private static boolean has(List<Store> stores, StoreId name) {
        return stores.stream().anyMatch(store -> store.name().equals(name));
    }

    private static boolean noCache(List<Store> stores) {
        return stores.stream().noneMatch(store -> store.role() == StoreRole.CACHE);
    }
}
