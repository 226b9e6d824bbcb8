package org.planisphere.model.topology;

import java.util.List;
import org.planisphere.model.Connection;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;

/// One link between two regions of a plan; both ends' words for the same link are one link.
///
/// @param from the source of a replication; of any other kind the end that declares it first
/// @param to the copy of a replication; of any other kind the other end
/// @param places where it is declared: list items of `networking.connectivity`, or the copies of
///     stores
/// @param bothSides whether each end declares it; of a replication, whether the source holds the
///     stores too
/// @param stores what is replicated, in the order of the file; empty for any other kind
/// @param connections the declarations behind it; empty for a replication
public record Link(
        RegionId from,
        RegionId to,
        LinkKind kind,
        List<Place> places,
        boolean bothSides,
        List<StoreId> stores,
        List<Connection> connections) {
    public Link {
        places = List.copyOf(places);
        stores = List.copyOf(stores);
        connections = List.copyOf(connections);
    }

    /// Whether it ends at a region.
    public boolean touches(RegionId region) {
        return from.equals(region) || to.equals(region);
    }

    /// Whether it runs between two regions, in either direction.
    public boolean joins(RegionId one, RegionId other) {
        return touches(one) && touches(other) && !one.equals(other);
    }

    /// The end that is not the given one.
    public RegionId otherEnd(RegionId region) {
        return from.equals(region) ? to : from;
    }
}
