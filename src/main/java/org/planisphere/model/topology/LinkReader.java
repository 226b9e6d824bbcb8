package org.planisphere.model.topology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.planisphere.model.Connection;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;

/// Gathers the links of a plan from what its regions declare.
final class LinkReader {
    private record NetworkKey(RegionPair pair, LinkKind kind) {}

    private record ReplicationKey(RegionId from, RegionId to) {}

    private static final class Draft {
        final RegionId from;
        final RegionId to;
        final Set<RegionId> declaredBy = new HashSet<>();
        final List<Place> places = new ArrayList<>();
        final List<StoreId> stores = new ArrayList<>();
        final List<Connection> connections = new ArrayList<>();
        boolean sourceHoldsAll = true;

        Draft(RegionId from, RegionId to) {
            this.from = from;
            this.to = to;
        }
    }

    private final Map<RegionId, Region> regions;
    private final Map<StoreId, List<Region>> multiWriters = new LinkedHashMap<>();

    LinkReader(Plan plan, Map<RegionId, Region> regions) {
        this.regions = regions;
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                if (store.role() == StoreRole.MULTI_WRITER) {
                    multiWriters
                            .computeIfAbsent(store.name(), name -> new ArrayList<>())
                            .add(region);
                }
            }
        }
    }

    List<Link> read() {
        List<Link> links = new ArrayList<>(networks());
        links.addAll(replications());
        return links;
    }

    private List<Link> networks() {
        Map<NetworkKey, Draft> drafts = new LinkedHashMap<>();
        for (Region region : regions.values()) {
            for (Connection connection : region.networking().connectivity()) {
                RegionId target = connection.targetRegion();
                if (target.equals(region.id()) || !regions.containsKey(target)) {
                    continue;
                }
                NetworkKey key =
                        new NetworkKey(
                                new RegionPair(region.id(), target),
                                LinkKind.of(connection.type()));
                Draft draft = drafts.computeIfAbsent(key, _ -> new Draft(region.id(), target));
                draft.declaredBy.add(region.id());
                draft.places.add(connection.place());
                draft.connections.add(connection);
            }
        }
        return drafts.entrySet().stream()
                .map(
                        entry -> {
                            Draft draft = entry.getValue();
                            return new Link(
                                    draft.from,
                                    draft.to,
                                    entry.getKey().kind(),
                                    draft.places,
                                    draft.declaredBy.size() == 2,
                                    List.of(),
                                    draft.connections);
                        })
                .toList();
    }

    private List<Link> replications() {
        Map<ReplicationKey, Draft> drafts = new LinkedHashMap<>();
        for (Region region : regions.values()) {
            for (Store store : region.stores()) {
                for (Region source : sources(region, store)) {
                    Draft draft =
                            drafts.computeIfAbsent(
                                    new ReplicationKey(source.id(), region.id()),
                                    key -> new Draft(key.from(), key.to()));
                    draft.places.add(store.place());
                    draft.stores.add(store.name());
                    draft.sourceHoldsAll &= source.store(store.name()).isPresent();
                }
            }
        }
        return drafts.values().stream()
                .map(
                        draft ->
                                new Link(
                                        draft.from,
                                        draft.to,
                                        LinkKind.REPLICATION,
                                        draft.places,
                                        draft.sourceHoldsAll,
                                        draft.stores,
                                        List.of()))
                .toList();
    }

    /// The regions that feed a copy: the one it names, or all other writers of a store that several
    /// regions write.
    private List<Region> sources(Region region, Store store) {
        if (store.source() != null) {
            Region source = regions.get(store.source());
            return source == null || source.id().equals(region.id()) ? List.of() : List.of(source);
        }
        if (store.role() != StoreRole.MULTI_WRITER) {
            return List.of();
        }
        return Objects.requireNonNullElse(multiWriters.get(store.name()), List.<Region>of())
                .stream()
                .filter(other -> !other.id().equals(region.id()))
                .toList();
    }
}
