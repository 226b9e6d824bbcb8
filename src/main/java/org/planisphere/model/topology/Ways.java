package org.planisphere.model.topology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.planisphere.model.RegionId;

/// Shortest ways over links, by breadth-first search; of equal ones the first in the order of the
/// plan's links.
final class Ways {
    private Ways() {}

    /// The links of the shortest way over links of a kind; empty where there is none.
    static Optional<List<Link>> shortest(
            Topology topology, RegionId from, RegionId to, Predicate<Link> usable) {
        Map<RegionId, Link> cameBy = new HashMap<>();
        ArrayDeque<RegionId> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            RegionId here = next.remove();
            for (Link link : topology.of(here).stream().sorted(BY_KIND).toList()) {
                RegionId there = link.otherEnd(here);
                if (usable.test(link) && !there.equals(from) && !cameBy.containsKey(there)) {
                    cameBy.put(there, link);
                    next.add(there);
                }
            }
        }
        return cameBy.containsKey(to) ? Optional.of(back(cameBy, from, to)) : Optional.empty();
    }

    /// Links that join networks before links to one service.
    private static final Comparator<Link> BY_KIND =
            Comparator.comparing(link -> !link.kind().joinsAddresses());

    private static List<Link> back(Map<RegionId, Link> cameBy, RegionId from, RegionId to) {
        List<Link> way = new ArrayList<>();
        RegionId here = to;
        while (!here.equals(from)) {
            Link link = cameBy.get(here);
            if (link == null) {
                throw new IllegalStateException("a way without its beginning");
            }
            way.add(link);
            here = link.otherEnd(here);
        }
        Collections.reverse(way);
        return way;
    }
}
