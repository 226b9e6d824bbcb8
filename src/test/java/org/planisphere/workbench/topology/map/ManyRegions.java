package org.planisphere.workbench.topology.map;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.Problems;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

/// Scenes of any size, evenly strewn over the globe.
public final class ManyRegions {
    private static final List<RegionType> TYPES = List.of(RegionType.values());

    private ManyRegions() {}

    public static TopologyScene scene(int regions, int links) {
        List<RegionNode> nodes = new ArrayList<>();
        for (int i = 0; i < regions; i++) {
            // Points of a spiral by the golden angle, between 60 degrees south and north.
            double latitude = -60 + 120.0 * i / regions;
            double longitude = (i * 137.508) % 360 - 180;
            nodes.add(
                    new RegionNode(
                            id(i),
                            TYPES.get(i % 3),
                            Provider.AWS,
                            "City, XX",
                            new GeoPoint(latitude, longitude),
                            "$1,234/mo",
                            "p99 1 s",
                            Problems.NONE,
                            null,
                            null));
        }
        List<LinkEdge> edges = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            int from = i % regions;
            int to = (from + 1 + i / regions * 7) % regions;
            edges.add(
                    new LinkEdge(
                            new LinkId(LinkKind.REPLICATION, id(from), id(to)), 80.0, false, ""));
        }
        return new TopologyScene(nodes, edges);
    }

    public static RegionId id(int number) {
        return new RegionId("region-%03d".formatted(number));
    }
}
