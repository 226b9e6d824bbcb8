package org.planisphere.model.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionChange;
import org.planisphere.model.RegionId;

/// The links of a plan and what they join.
///
/// A link exists only between two regions of the plan; a target that is a site or unknown makes
/// none.
public final class Topology {
    private static final Implied<Topology> IMPLIED =
            new Implied<>(Topology::read, Topology::unlessRelinked);

    private final List<Link> links;
    private final Map<RegionId, List<Link>> byRegion = new HashMap<>();
    private final Map<RegionPair, List<Link>> byPair = new HashMap<>();
    private final TransitDomains domains;

    private Topology(List<Link> links, TransitDomains domains) {
        this.links = List.copyOf(links);
        for (Link link : links) {
            byRegion.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
            byRegion.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
            byPair.computeIfAbsent(new RegionPair(link.from(), link.to()), _ -> new ArrayList<>())
                    .add(link);
        }
        byRegion.replaceAll((_, ofRegion) -> List.copyOf(ofRegion));
        byPair.replaceAll((_, ofPair) -> List.copyOf(ofPair));
        this.domains = domains;
    }

    /// The links of a plan: network links in the order they are declared, then replications.
    public static Topology of(Plan plan) {
        return IMPLIED.of(plan);
    }

    private static Topology read(Plan plan) {
        Map<RegionId, Region> regions = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            regions.putIfAbsent(region.id(), region);
        }
        return new Topology(new LinkReader(plan, regions).read(), TransitDomains.of(plan));
    }

    private static @Nullable Topology unlessRelinked(
            Topology before, Plan now, List<RegionChange> changes) {
        return changes.stream().allMatch(Topology::linksAsBefore) ? before : null;
    }

    private static boolean linksAsBefore(RegionChange change) {
        Region before = change.before();
        Region now = change.now();
        return before != null
                && now != null
                && before.networking().connectivity().equals(now.networking().connectivity())
                && before.stores().equals(now.stores());
    }

    public List<Link> links() {
        return links;
    }

    /// Every link that ends at a region.
    public List<Link> of(RegionId region) {
        return byRegion.getOrDefault(region, List.of());
    }

    /// Every link between two regions, in either direction.
    public List<Link> between(RegionId one, RegionId other) {
        return byPair.getOrDefault(new RegionPair(one, other), List.of());
    }

    /// Links of one kind.
    public List<Link> ofKind(LinkKind kind) {
        return links.stream().filter(link -> link.kind() == kind).toList();
    }

    /// Whether packets can go from one region to another: over a network link of their own, or
    /// through the transit hubs that both are attached to. Peering is never passed on.
    public boolean reaches(RegionId one, RegionId other) {
        return one.equals(other)
                || between(one, other).stream()
                        .anyMatch(link -> link.kind() != LinkKind.REPLICATION)
                || sharesTransit(one, other);
    }

    /// Whether two regions hang on the same chain of transit hubs.
    public boolean sharesTransit(RegionId one, RegionId other) {
        return domains.join(one, other);
    }

    /// Whether two regions route to each other's addresses.
    public boolean joinsAddresses(RegionId one, RegionId other) {
        return between(one, other).stream().anyMatch(link -> link.kind().joinsAddresses())
                || sharesTransit(one, other);
    }
}
