package org.planisphere.model.catalog;

/// Round trips between regions, measured where somebody has measured them and estimated elsewhere.
public interface LatencyTable {
    /// The round trip from one region to another, never shorter than light in fibre allows.
    RoundTrip between(CatalogRegion from, CatalogRegion to);
}
