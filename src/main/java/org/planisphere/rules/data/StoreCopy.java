package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Implied;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;

/// A copy of a store and the region that holds it.
record StoreCopy(Region region, Store store) {
    private static final Implied<List<StoreCopy>> ALL = new Implied<>(StoreCopy::gathered);
    private static final Implied<List<List<StoreCopy>>> BY_STORE =
            new Implied<>(StoreCopy::grouped);

    /// Every copy of a plan, region by region.
    static Stream<StoreCopy> in(Plan plan) {
        return ALL.of(plan).stream();
    }

    /// The copies of each store, in the order in which the plan first names it.
    static List<List<StoreCopy>> byStore(Plan plan) {
        return BY_STORE.of(plan);
    }

    /// The same where any copy is of some kind; none otherwise, without grouping them.
    static List<List<StoreCopy>> byStore(Plan plan, Predicate<StoreCopy> kind) {
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                if (kind.test(new StoreCopy(region, store))) {
                    return byStore(plan);
                }
            }
        }
        return List.of();
    }

    /// The copies that a region holds.
    static Stream<StoreCopy> of(Region region) {
        return region.stores().stream().map(store -> new StoreCopy(region, store));
    }

    private static List<StoreCopy> gathered(Plan plan) {
        return plan.regions().stream().flatMap(StoreCopy::of).toList();
    }

    private static List<List<StoreCopy>> grouped(Plan plan) {
        Map<StoreId, List<StoreCopy>> byStore = new LinkedHashMap<>();
        in(plan).forEach(
                        copy ->
                                byStore.computeIfAbsent(copy.store().name(), _ -> new ArrayList<>())
                                        .add(copy));
        return byStore.values().stream().map(List::copyOf).toList();
    }

    /// The copy that a replica reads from, where the plan has it.
    Optional<StoreCopy> source(Plan plan) {
        return Optional.ofNullable(store.source())
                .flatMap(plan::region)
                .flatMap(from -> from.store(store.name()).map(it -> new StoreCopy(from, it)));
    }

    boolean has(StoreRole role) {
        return store.role() == role;
    }

    /// Whether the copy holds the data itself and is fed write by write.
    boolean serves() {
        return store.writable() || has(StoreRole.REPLICA);
    }

    boolean on(Provider provider) {
        return region.provider() == provider;
    }

    /// How the copy is fed; null where the plan does not say.
    @Nullable ReplicationMode mode() {
        return store.replication() == null ? null : store.replication().mode();
    }

    /// The place of a value of the copy, by a pointer below it such as `/replication/mode`.
    Place at(String pointer) {
        return store.place().at(pointer);
    }

    /// `orders in us-west-2`.
    @Override
    public String toString() {
        return "%s in %s".formatted(store.name(), region.id());
    }
}
