package org.planisphere.model.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;

/// Where a graph falls apart: its bridges and articulation points (Tarjan, 1972).
///
/// Links of several kinds between two regions are several ways, so neither of them is a bridge.
public final class Cuts {
    /// A link or a region whose loss cuts others off.
    ///
    /// @param one the region, or one end of the link
    /// @param other the other end of the link; null where a region is meant
    /// @param cutOff the regions on the side that has fewer of them, in order
    public record Cut(RegionId one, @Nullable RegionId other, List<RegionId> cutOff) {
        public Cut {
            cutOff = List.copyOf(cutOff);
        }
    }

    private final Map<RegionId, Map<RegionId, Integer>> ways = new LinkedHashMap<>();
    private final Map<RegionId, Integer> found = new HashMap<>();
    private final Map<RegionId, Integer> lowest = new HashMap<>();
    private final List<RegionId> order = new ArrayList<>();
    private final List<Cut> bridges = new ArrayList<>();
    private final Map<RegionId, List<RegionId>> joints = new LinkedHashMap<>();

    private Cuts(List<RegionId> regions, List<Link> links) {
        regions.forEach(region -> ways.put(region, new LinkedHashMap<>()));
        for (Link link : links) {
            if (ways.containsKey(link.from()) && ways.containsKey(link.to())) {
                neighbours(link.from()).merge(link.to(), 1, Integer::sum);
                neighbours(link.to()).merge(link.from(), 1, Integer::sum);
            }
        }
    }

    /// The bridges, then the articulation points that are no end of a bridge.
    public static List<Cut> of(List<RegionId> regions, List<Link> links) {
        Cuts cuts = new Cuts(regions, links);
        for (RegionId region : regions) {
            if (!cuts.found.containsKey(region)) {
                int first = cuts.order.size();
                cuts.visit(region, null);
                cuts.settle(first);
            }
        }
        return cuts.all();
    }

    private Map<RegionId, Integer> neighbours(RegionId region) {
        return Objects.requireNonNull(ways.get(region));
    }

    private int lowest(RegionId region) {
        return Objects.requireNonNull(lowest.get(region));
    }

    private void visit(RegionId here, @Nullable RegionId from) {
        int number = order.size();
        found.put(here, number);
        lowest.put(here, number);
        order.add(here);
        int branches = 0;
        for (Map.Entry<RegionId, Integer> way : neighbours(here).entrySet()) {
            RegionId next = way.getKey();
            Integer seen = found.get(next);
            if (seen != null) {
                boolean back = !next.equals(from) || way.getValue() > 1;
                lowest.merge(here, back ? seen : number, Math::min);
                continue;
            }
            int start = order.size();
            visit(next, here);
            branches++;
            lowest.merge(here, lowest(next), Math::min);
            List<RegionId> behind = List.copyOf(order.subList(start, order.size()));
            if (lowest(next) > number) {
                bridges.add(new Cut(here, next, behind));
            }
            if (from != null ? lowest(next) >= number : branches > 1) {
                joints.computeIfAbsent(here, _ -> new ArrayList<>()).addAll(behind);
            }
        }
    }

    /// Says of each bridge the smaller side, now that its whole component is known.
    private void settle(int first) {
        List<RegionId> component = order.subList(first, order.size());
        bridges.replaceAll(
                cut ->
                        component.contains(cut.one()) && cut.cutOff().size() * 2 > component.size()
                                ? new Cut(
                                        cut.one(),
                                        cut.other(),
                                        component.stream()
                                                .filter(it -> !cut.cutOff().contains(it))
                                                .toList())
                                : cut);
    }

    private List<Cut> all() {
        List<Cut> all = new ArrayList<>(bridges);
        Set<RegionId> ends = new HashSet<>();
        for (Cut bridge : bridges) {
            ends.add(bridge.one());
            ends.add(Objects.requireNonNull(bridge.other()));
        }
        joints.forEach(
                (region, behind) -> {
                    if (!ends.contains(region)) {
                        all.add(new Cut(region, null, behind));
                    }
                });
        return all;
    }
}
