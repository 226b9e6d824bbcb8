package org.planisphere.model.topology;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;

/// What the network joins with one region, looked up at that region and its neighbors alone;
/// `Topology` says the same of a whole plan.
public final class Joined {
    private Joined() {}

    /// The other regions that peer with one, whichever end declares it.
    public static Set<RegionId> peers(Plan plan, RegionId region) {
        Set<RegionId> peers = new LinkedHashSet<>();
        Region here = plan.region(region).orElse(null);
        if (here == null) {
            return peers;
        }
        for (Connection link : here.networking().connectivity()) {
            if (peers(LinkKind.of(link.type())) && plan.region(link.target()).isPresent()) {
                peers.add(link.targetRegion());
            }
        }
        for (RegionId other : Naming.LINKS.naming(plan, region)) {
            Region there = plan.region(other).orElse(null);
            if (there != null && declares(there, region, Joined::peers)) {
                peers.add(other);
            }
        }
        peers.remove(region);
        return peers;
    }

    private static boolean peers(LinkKind kind) {
        return kind == LinkKind.PEERING;
    }

    /// Whether packets can go from one region to another: over a network link of their own, or
    /// through the transit hubs that both are attached to. Peering is never passed on.
    public static boolean reaches(Plan plan, RegionId one, RegionId other) {
        return one.equals(other)
                || links(plan, one, other, _ -> true)
                || TransitDomains.of(plan).join(one, other);
    }

    /// Whether two regions route to each other's addresses.
    public static boolean joinsAddresses(Plan plan, RegionId one, RegionId other) {
        return links(plan, one, other, LinkKind::joinsAddresses)
                || TransitDomains.of(plan).join(one, other);
    }

    private static boolean links(
            Plan plan, RegionId one, RegionId other, Predicate<LinkKind> kind) {
        Region here = plan.region(one).orElse(null);
        Region there = plan.region(other).orElse(null);
        return here != null
                && there != null
                && !one.equals(other)
                && (declares(here, other, kind) || declares(there, one, kind));
    }

    private static boolean declares(Region region, RegionId other, Predicate<LinkKind> kind) {
        for (Connection link : region.networking().connectivity()) {
            if (link.target().equals(other.value()) && kind.test(LinkKind.of(link.type()))) {
                return true;
            }
        }
        return false;
    }
}
