package org.planisphere.workbench.topology.scene;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.RegionId;

/// The regions and links that the next command is about.
public record TopologySelection(Set<RegionId> regions, Set<LinkId> links) {
    public static final TopologySelection NONE = new TopologySelection(Set.of(), Set.of());

    public TopologySelection {
        regions = Set.copyOf(regions);
        links = Set.copyOf(links);
    }

    public static TopologySelection of(RegionId region) {
        return new TopologySelection(Set.of(region), Set.of());
    }

    public static TopologySelection of(LinkId link) {
        return new TopologySelection(Set.of(), Set.of(link));
    }

    public boolean isEmpty() {
        return regions.isEmpty() && links.isEmpty();
    }

    public boolean contains(RegionId region) {
        return regions.contains(region);
    }

    public boolean contains(LinkId link) {
        return links.contains(link);
    }

    /// The selected region, where exactly one region and nothing else is selected.
    public Optional<RegionId> single() {
        return regions.size() == 1 && links.isEmpty()
                ? Optional.of(regions.iterator().next())
                : Optional.empty();
    }

    /// With everything of the other selection as well.
    public TopologySelection plus(TopologySelection other) {
        return new TopologySelection(union(regions, other.regions), union(links, other.links));
    }

    /// Without what both have, and with what only one of them has.
    public TopologySelection toggled(TopologySelection other) {
        return new TopologySelection(
                difference(regions, other.regions), difference(links, other.links));
    }

    /// Without what the scene no longer holds.
    public TopologySelection within(TopologyScene scene) {
        Set<RegionId> known = scene.ids();
        return new TopologySelection(
                kept(regions, known::contains), kept(links, id -> scene.link(id).isPresent()));
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<T> difference(Set<T> a, Set<T> b) {
        Set<T> result = new HashSet<>(kept(a, item -> !b.contains(item)));
        result.addAll(kept(b, item -> !a.contains(item)));
        return result;
    }

    private static <T> Set<T> kept(Set<T> items, Predicate<T> keep) {
        return items.stream().filter(keep).collect(Collectors.toUnmodifiableSet());
    }
}
