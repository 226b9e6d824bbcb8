package org.planisphere.workbench.topology.layout;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.scene.LinkId;

/// Where everything of a scene stands.
///
/// @param regions in the order of the scene, without those that cannot be shown
/// @param links in drawing order
/// @param detail how much is drawn of each
public record Arrangement(
        List<PlacedRegion> regions, List<PlacedLink> links, LevelOfDetail detail) {
    public static final Arrangement EMPTY =
            new Arrangement(List.of(), List.of(), LevelOfDetail.LABELS);

    public Arrangement {
        regions = List.copyOf(regions);
        links = List.copyOf(links);
    }

    public Optional<PlacedRegion> region(RegionId id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    public Optional<PlacedLink> link(LinkId id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }
}
