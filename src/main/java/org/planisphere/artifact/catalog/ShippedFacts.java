package org.planisphere.artifact.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.catalog.PlatformPair;
import org.planisphere.model.catalog.Prices;
import org.planisphere.model.catalog.ProviderLimits;
import org.planisphere.model.catalog.RegionCatalog;

/// The facts that ship with the program, with the sources and dates of `assets/SOURCES.md`.
public final class ShippedFacts {
    private ShippedFacts() {}

    /// Reads them all, without prices and as of the day on which the youngest limit was read. That
    /// takes a fraction of a second; callers keep the result.
    public static Facts load() {
        RegionCatalog regions = new RegionCatalog(regions(), pairs());
        RoundTripEstimate estimate =
                RoundTripEstimate.read(new ShippedFile("latency/fallback.yaml"));
        List<Limit> limits = LimitProfiles.all();
        return new Facts(
                regions,
                MeasuredRoundTrips.read(regions, estimate),
                new ProviderLimits(limits),
                Prices.NONE,
                youngest(limits));
    }

    private static LocalDate youngest(List<Limit> limits) {
        return limits.stream()
                .map(Limit::checkedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<CatalogRegion> regions() {
        return new ShippedFile("regions.csv")
                .rows().stream()
                        .map(
                                row ->
                                        new CatalogRegion(
                                                Providers.named(row.get("provider")),
                                                new RegionId(row.get("region")),
                                                row.get("name"),
                                                row.get("city"),
                                                row.get("country"),
                                                row.get("country_code"),
                                                row.get("continent"),
                                                new GeoPoint(
                                                        Double.parseDouble(row.get("lat")),
                                                        Double.parseDouble(row.get("lon"))),
                                                row.get("residency_group"),
                                                Integer.parseInt(row.get("zones")),
                                                "restricted".equals(row.get("state")),
                                                row.get("partition"),
                                                row.get("source")))
                        .toList();
    }

    private static List<PlatformPair> pairs() {
        return new ShippedFile("pairs.csv")
                .rows().stream()
                        .map(
                                row ->
                                        new PlatformPair(
                                                Providers.named(row.get("provider")),
                                                new RegionId(row.get("region")),
                                                row.get("pair") == null
                                                        ? null
                                                        : new RegionId(row.get("pair")),
                                                row.get("source"),
                                                row.get("checked_on")))
                        .toList();
    }

    /// Providers by the words of the files.
    static final class Providers {
        private Providers() {}

        /// Those whose facts ship.
        static final List<Provider> SHIPPED = List.of(Provider.AWS, Provider.GCP, Provider.AZURE);

        static Provider named(String yaml) {
            return SHIPPED.stream()
                    .filter(provider -> provider.yaml().equals(yaml))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no provider: " + yaml));
        }
    }
}
