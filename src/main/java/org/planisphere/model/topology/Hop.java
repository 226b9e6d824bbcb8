package org.planisphere.model.topology;

import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;

/// One link on a way, in the direction of the way.
///
/// @param passes whether traffic gets over it
/// @param words what happens there, as a sentence
/// @param places where the link is declared
public record Hop(
        RegionId from,
        RegionId to,
        LinkKind kind,
        boolean passes,
        String words,
        List<Place> places) {
    public Hop {
        places = List.copyOf(places);
    }
}
