package org.planisphere.model.catalog;

import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

/// A region that a provider offers.
///
/// @param countryCode ISO 3166 code of the country it stands in
/// @param continent NA, SA, EU, AS, OC, ME or AF
/// @param residencyGroup `EU`, `EEA` or the country code
/// @param zones number of availability zones
/// @param restricted whether only some customers may use it (government, China, sovereign
///     partitions)
/// @param partition regions of different partitions share nothing
/// @param source where the facts come from, as named in `assets/SOURCES.md`
public record CatalogRegion(
        Provider provider,
        RegionId id,
        String name,
        String city,
        String country,
        String countryCode,
        String continent,
        GeoPoint location,
        String residencyGroup,
        int zones,
        boolean restricted,
        String partition,
        String source) {}
