package org.planisphere.workbench.topology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.Problems;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyScene;

/// Scenes to test with, sketched in a few words; places and round trips come from the catalog.
public final class SceneSketch {
    public static final Facts FACTS = ShippedFacts.load();

    private final List<RegionNode> regions = new ArrayList<>();
    private final List<LinkEdge> links = new ArrayList<>();

    /// Five regions like those of the sample plan, each with figures as wide as they get.
    public static TopologyScene storefront() {
        return new SceneSketch()
                .region("us-east-1", RegionType.FULL, "$21,940/mo", "primary", null, 0)
                .region("us-west-2", RegionType.FULL, "$14,660/mo", "p99 0.4 s", Severity.ERROR, 2)
                .region("eu-west-1", RegionType.LIGHTWEIGHT, "$6,110/mo", "p99 0.5 s", null, 0)
                .region("ap-northeast-1", RegionType.READ_ONLY, "$3,020/mo", "p99 1.8 s", null, 0)
                .region(
                        "sa-east-1",
                        RegionType.READ_ONLY,
                        "$2,480/mo",
                        "p99 0.9 s",
                        Severity.WARNING,
                        1)
                .link(LinkKind.PEERING, "us-east-1", "us-west-2", "")
                .link(LinkKind.TRANSIT_GATEWAY, "us-east-1", "eu-west-1", "")
                .link(LinkKind.TRANSIT_GATEWAY, "us-east-1", "ap-northeast-1", "")
                .link(LinkKind.TRANSIT_GATEWAY, "us-east-1", "sa-east-1", "")
                .link(LinkKind.TRANSIT_GATEWAY, "us-west-2", "eu-west-1", "")
                .link(LinkKind.REPLICATION, "us-east-1", "us-west-2", "0.4 s")
                .link(LinkKind.REPLICATION, "us-east-1", "eu-west-1", "0.5 s")
                .link(LinkKind.REPLICATION, "us-east-1", "ap-northeast-1", "1.8 s")
                .link(LinkKind.REPLICATION, "us-east-1", "sa-east-1", "0.9 s")
                .scene();
    }

    public SceneSketch region(
            String name,
            RegionType type,
            String cost,
            String lag,
            @Nullable Severity worst,
            int problems) {
        CatalogRegion entry = entry(name);
        regions.add(
                new RegionNode(
                        entry.id(),
                        type,
                        entry.provider(),
                        entry.city() + ", " + entry.countryCode(),
                        entry.location(),
                        cost,
                        lag,
                        new Problems(worst, problems),
                        null,
                        null));
        return this;
    }

    public SceneSketch link(LinkKind kind, String from, String to, String lag) {
        RoundTrip trip = FACTS.latencies().between(entry(from), entry(to));
        links.add(
                new LinkEdge(
                        new LinkId(kind, new RegionId(from), new RegionId(to)),
                        trip.medianMillis(),
                        trip.estimated(),
                        lag));
        return this;
    }

    public TopologyScene scene() {
        return new TopologyScene(regions, links);
    }

    /// Where a region of the catalog stands.
    public static GeoPoint place(String name) {
        return entry(name).location();
    }

    private static CatalogRegion entry(String name) {
        return FACTS.regions().all().stream()
                .filter(region -> region.id().value().equals(name))
                .filter(region -> region.provider() != Provider.OTHER)
                .findFirst()
                .orElseThrow();
    }
}
