package org.planisphere.workbench.topology.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.topology.RegionPair;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.LinkId;

/// Gives links between the same two regions a lane each, so that none hides another.
public final class Lanes {
    private final Map<RegionPair, List<LinkId>> byPair = new HashMap<>();

    public Lanes(List<LinkEdge> links) {
        for (LinkEdge link : links) {
            byPair.computeIfAbsent(pair(link.id()), _ -> new ArrayList<>()).add(link.id());
        }
    }

    /// The lane of a link seen from the pair's first region: 0 in the middle, one lane apart.
    public double lane(LinkId link) {
        List<LinkId> links = byPair.getOrDefault(pair(link), List.of(link));
        return links.indexOf(link) - (links.size() - 1) / 2.0;
    }

    /// Whether this link speaks for its pair: the label of the pair stands on the last drawn one.
    public boolean labelled(LinkId link) {
        return byPair.getOrDefault(pair(link), List.of(link)).getLast().equals(link);
    }

    static RegionPair pair(LinkId link) {
        return new RegionPair(link.from(), link.to());
    }
}
