package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServicePlacement;
import org.planisphere.model.Store;
import org.planisphere.model.StoreRole;
import org.planisphere.model.TypePolicy;

/// What of a region another type does not need, by the positions in its lists.
///
/// @param services positions in `services.deploy` that go
/// @param stores positions in `data.stores` that go
/// @param replicas positions in `data.stores` that become copies of the source
/// @param links positions in `networking.connectivity` that go
record Leftovers(
        List<Integer> services, List<Integer> stores, List<Integer> replicas, List<Integer> links) {
    static Leftovers of(Plan plan, Region source, RegionType type) {
        List<ServiceDeployment> services = source.services().deploy();
        List<Store> stores = source.stores();
        List<Connection> links = source.networking().connectivity();
        return new Leftovers(
                where(services.size(), i -> !needs(plan, type, services.get(i).name())),
                where(stores.size(), i -> !keeps(plan, type, stores.get(i))),
                where(
                        stores.size(),
                        i ->
                                keeps(plan, type, stores.get(i))
                                        && isSecondWriter(type, stores.get(i))),
                where(links.size(), i -> !leads(plan, type, links.get(i))));
    }

    private static List<Integer> where(int size, IntPredicate wanted) {
        return IntStream.range(0, size).filter(wanted).boxed().toList();
    }

    /// A full region runs everything; the others what their type requires and what the list of
    /// services places in every region or in theirs.
    private static boolean needs(Plan plan, RegionType type, ServiceId service) {
        if (type == RegionType.FULL || plan.policy(type).requires().contains(service)) {
            return true;
        }
        Optional<ServicePlacement> placed =
                plan.services().stream()
                        .filter(it -> it.name().equals(service))
                        .findFirst()
                        .map(CatalogService::placement);
        return placed.filter(it -> it == ServicePlacement.ALL || it.yaml().equals(type.yaml()))
                .isPresent();
    }

    /// A store that is written in one place only is copied to a region that reads it, and stays
    /// away from one that runs a few services.
    private static boolean keeps(Plan plan, RegionType type, Store store) {
        TypePolicy policy = plan.policy(type);
        return switch (store.role()) {
            case PRIMARY, MULTI_WRITER ->
                    type == RegionType.FULL
                            || (type == RegionType.READ_ONLY
                                    && policy.allowedStores().contains(StoreRole.REPLICA));
            case REPLICA, CACHE, BACKUP -> policy.allowedStores().contains(store.role());
        };
    }

    /// Only a store of many writers is written in a second full region too.
    private static boolean isSecondWriter(RegionType type, Store store) {
        return store.role() == StoreRole.PRIMARY
                || (store.role() == StoreRole.MULTI_WRITER && type != RegionType.FULL);
    }

    /// A full region reaches every other; the others reach the primary and what is no region.
    private static boolean leads(Plan plan, RegionType type, Connection link) {
        RegionId target = link.targetRegion();
        return type == RegionType.FULL
                || plan.region(target).isEmpty()
                || plan.primary().filter(it -> it.id().equals(target)).isPresent();
    }
}
