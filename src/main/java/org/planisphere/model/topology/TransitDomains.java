package org.planisphere.model.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Connection;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionChange;
import org.planisphere.model.RegionId;

/// Which regions of a plan hang on the same chain of transit hubs.
///
/// @param byRegion the domain of each region that has one, named by one of its regions
public record TransitDomains(Map<RegionId, RegionId> byRegion) {
    private static final Implied<TransitDomains> IMPLIED =
            new Implied<>(TransitDomains::read, TransitDomains::unlessRelinked);

    public TransitDomains {
        byRegion = Map.copyOf(byRegion);
    }

    public static TransitDomains of(Plan plan) {
        return IMPLIED.of(plan);
    }

    public boolean join(RegionId one, RegionId other) {
        RegionId domain = byRegion.get(one);
        return domain != null && domain.equals(byRegion.get(other));
    }

    /// The regions in the domain of one; empty where it has none.
    public Stream<RegionId> around(RegionId region) {
        RegionId domain = byRegion.get(region);
        return domain == null
                ? Stream.empty()
                : byRegion.keySet().stream().filter(it -> domain.equals(byRegion.get(it)));
    }

    private static TransitDomains read(Plan plan) {
        Map<RegionId, RegionId> parents = new HashMap<>();
        for (Region region : plan.regions()) {
            for (Connection link : region.networking().connectivity()) {
                if (isTransit(link)
                        && !link.target().equals(region.id().value())
                        && plan.region(link.target()).isPresent()) {
                    parents.put(root(parents, region.id()), root(parents, link.targetRegion()));
                }
            }
        }
        Map<RegionId, RegionId> domains = new HashMap<>();
        List.copyOf(parents.keySet()).forEach(id -> domains.put(id, root(parents, id)));
        return new TransitDomains(domains);
    }

    private static boolean isTransit(Connection link) {
        return LinkKind.of(link.type()).isTransit();
    }

    /// Union-find.
    private static RegionId root(Map<RegionId, RegionId> parents, RegionId region) {
        RegionId current = region;
        RegionId parent = parents.computeIfAbsent(current, id -> id);
        while (!parent.equals(current)) {
            current = parent;
            parent = Objects.requireNonNull(parents.get(current));
        }
        return current;
    }

    private static @Nullable TransitDomains unlessRelinked(
            TransitDomains before, Plan now, List<RegionChange> changes) {
        return changes.stream().allMatch(TransitDomains::isLinkedAsBefore) ? before : null;
    }

    private static boolean isLinkedAsBefore(RegionChange change) {
        return change.before() != null
                && change.now() != null
                && targets(change.before()).equals(targets(change.now()));
    }

    private static List<String> targets(Region region) {
        return region.networking().connectivity().stream()
                .filter(TransitDomains::isTransit)
                .map(Connection::target)
                .toList();
    }
}
