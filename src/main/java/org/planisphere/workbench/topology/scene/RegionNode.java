package org.planisphere.workbench.topology.scene;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;

/// A region as drawn: a marker and a card.
///
/// @param place city and country code, such as `Dublin, IE`
/// @param location null where neither the plan nor the catalog knows it
/// @param cost a month, such as `$6,110/mo`; empty where it is not computed
/// @param lag such as `p99 0.5 s`, or `primary`; empty where it is not computed
/// @param card where a person put the card on the map; null for the automatic place
/// @param diagram where a person put the node in the diagram; null for the automatic place
public record RegionNode(
        RegionId id,
        RegionType type,
        Provider provider,
        String place,
        @Nullable GeoPoint location,
        String cost,
        String lag,
        Problems problems,
        @Nullable CardOffset card,
        @Nullable DiagramPoint diagram) {
    /// Where it is and what it is, such as `Dublin, IE · lightweight`.
    public String subtitle() {
        return place.isEmpty() ? type.yaml() : place + " · " + type.yaml();
    }

    /// What a screen reader says, such as `Region us-west-2, full, $6,110/mo, p99 0.5 s, 2
    /// problems`.
    public String accessibleText() {
        return Stream.of("Region " + id, type.yaml(), cost, lag, problems.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
