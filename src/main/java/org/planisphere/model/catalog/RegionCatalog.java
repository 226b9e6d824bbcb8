package org.planisphere.model.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

/// Every region that a provider offers, in the order of the catalog file.
public final class RegionCatalog {
    private record Key(Provider provider, RegionId id) {}

    private final List<CatalogRegion> regions;
    private final Map<Key, CatalogRegion> byKey = new HashMap<>();
    private final Map<RegionId, CatalogRegion> byId = new HashMap<>();
    private final Map<Provider, List<CatalogRegion>> byProvider;
    private final Map<Key, PlatformPair> pairs = new HashMap<>();

    public RegionCatalog(List<CatalogRegion> regions) {
        this(regions, List.of());
    }

    public RegionCatalog(List<CatalogRegion> regions, List<PlatformPair> paired) {
        this.regions = List.copyOf(regions);
        paired.forEach(pair -> pairs.put(new Key(pair.provider(), pair.region()), pair));
        for (CatalogRegion region : regions) {
            byKey.put(new Key(region.provider(), region.id()), region);
            byId.putIfAbsent(region.id(), region);
        }
        byProvider = regions.stream().collect(Collectors.groupingBy(CatalogRegion::provider));
    }

    public List<CatalogRegion> all() {
        return regions;
    }

    public List<CatalogRegion> of(Provider provider) {
        return byProvider.getOrDefault(provider, List.of());
    }

    public Optional<CatalogRegion> find(Provider provider, RegionId id) {
        return Optional.ofNullable(byKey.get(new Key(provider, id)));
    }

    /// The region of an id, whoever offers it; the first of the catalog where several do.
    public Optional<CatalogRegion> find(RegionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What is known of the region that the provider pairs one with.
    public Optional<PlatformPair> pair(Provider provider, RegionId id) {
        return Optional.ofNullable(pairs.get(new Key(provider, id)));
    }

    /// The partition that a region belongs to; regions of different partitions share nothing.
    public Optional<String> partition(Provider provider, RegionId id) {
        return find(provider, id).map(CatalogRegion::partition);
    }

    /// The provider's region that is nearest to a point and open to every customer.
    public Optional<CatalogRegion> nearest(Provider provider, GeoPoint point) {
        return of(provider).stream()
                .filter(region -> !region.restricted())
                .min(Comparator.comparingDouble(region -> region.location().distanceKm(point)));
    }
}
