package org.planisphere.model.catalog;

import java.util.Optional;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Region;

/// What is known about the world outside a plan; every fact carries its date and source.
public record Facts(RegionCatalog regions, LatencyTable latencies, ProviderLimits limits) {
    /// The catalog's entry for a region of the plan.
    public Optional<CatalogRegion> entry(Region region) {
        return regions.find(region.provider(), region.id());
    }

    /// Where a region stands: as the plan says, or else as the catalog knows.
    public Optional<GeoPoint> location(Region region) {
        return Optional.ofNullable(region.details().location())
                .or(() -> entry(region).map(CatalogRegion::location));
    }

    /// The ISO 3166 country code of a region: as the plan says, or else as the catalog knows.
    public Optional<String> country(Region region) {
        return Optional.ofNullable(region.details().country())
                .or(() -> entry(region).map(CatalogRegion::countryCode));
    }

    /// The round trip between two regions of the plan; empty where a place is unknown.
    public Optional<RoundTrip> roundTrip(Region from, Region to) {
        return entry(from).flatMap(a -> entry(to).map(b -> latencies.between(a, b)));
    }
}
