package org.planisphere.workbench.topology.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planisphere.model.RegionId;

/// Everything the canvas shows, as one value; map and diagram are two views of it.
///
/// @param regions in the order of the plan, names unique
/// @param links in drawing order; both ends are regions of the scene
/// @param unplanned regions that exist and are not in the plan
/// @param unread regions of the plan whose files cannot be read
public record TopologyScene(
        List<RegionNode> regions,
        List<LinkEdge> links,
        List<UnplannedRegion> unplanned,
        List<UnreadRegion> unread) {
    public static final TopologyScene EMPTY = new TopologyScene(List.of(), List.of());

    public TopologyScene {
        regions = List.copyOf(regions);
        links = List.copyOf(links);
        unplanned = List.copyOf(unplanned);
        unread = List.copyOf(unread);
    }

    public TopologyScene(List<RegionNode> regions, List<LinkEdge> links) {
        this(regions, links, List.of(), List.of());
    }

    public TopologyScene(
            List<RegionNode> regions, List<LinkEdge> links, List<UnplannedRegion> unplanned) {
        this(regions, links, unplanned, List.of());
    }

    public Optional<RegionNode> region(RegionId id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    public Optional<LinkEdge> link(LinkId id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    public Set<RegionId> ids() {
        return regions.stream().map(RegionNode::id).collect(Collectors.toUnmodifiableSet());
    }
}
