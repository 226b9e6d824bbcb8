package org.planisphere.model.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Region;

/// What is known about the world outside a plan; every fact carries its date and source.
///
/// @param today the day that dates of the plan and of facts are held against
public record Facts(
        RegionCatalog regions,
        LatencyTable latencies,
        ProviderLimits limits,
        Prices prices,
        LocalDate today) {
    /// The same facts on another day.
    public Facts on(LocalDate day) {
        return new Facts(regions, latencies, limits, prices, day);
    }

    /// The same facts with prices.
    public Facts with(Prices known) {
        return new Facts(regions, latencies, limits, known, today);
    }

    /// The same facts with a plan's own limits before those of the profiles.
    public Facts with(List<Limit> ofThePlan) {
        return new Facts(regions, latencies, limits.as(ofThePlan, today), prices, today);
    }

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
