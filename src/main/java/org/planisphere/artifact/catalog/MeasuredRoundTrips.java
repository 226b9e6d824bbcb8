package org.planisphere.artifact.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.LatencyTable;
import org.planisphere.model.catalog.RegionCatalog;
import org.planisphere.model.catalog.RoundTrip;

/// Published round trips between the regions of one provider, completed by estimates.
final class MeasuredRoundTrips implements LatencyTable {
    private record Pair(CatalogRegion from, CatalogRegion to) {}

    private final RegionCatalog regions;
    private final RoundTripEstimate estimate;
    private final Map<Pair, RoundTrip> published = new HashMap<>();

    /// An estimate searches neighbours of both ends, so each is made once.
    private final Map<Pair, RoundTrip> estimated = new ConcurrentHashMap<>();

    private MeasuredRoundTrips(RegionCatalog regions, RoundTripEstimate estimate) {
        this.regions = regions;
        this.estimate = estimate;
    }

    static MeasuredRoundTrips read(RegionCatalog regions, RoundTripEstimate estimate) {
        MeasuredRoundTrips table = new MeasuredRoundTrips(regions, estimate);
        for (Provider provider : ShippedFacts.Providers.SHIPPED) {
            String path = "latency/%s.csv".formatted(provider.yaml());
            for (CSVRecord row : new ShippedFile(path).rows()) {
                table.add(provider, row);
            }
        }
        return table;
    }

    @Override
    public RoundTrip between(CatalogRegion from, CatalogRegion to) {
        Pair pair = new Pair(from, to);
        RoundTrip known = published.get(pair);
        return known != null
                ? known
                : estimated.computeIfAbsent(
                        pair, missing -> estimate.between(from, to, regions, this::measured));
    }

    /// What somebody measured between two different regions.
    private Optional<RoundTrip> measured(CatalogRegion from, CatalogRegion to) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.ofNullable(published.get(new Pair(from, to)))
                        .filter(trip -> !trip.estimated());
    }

    private void add(Provider provider, CSVRecord row) {
        String basis = row.get("basis");
        published.put(
                new Pair(region(provider, row.get("from")), region(provider, row.get("to"))),
                new RoundTrip(
                        Double.parseDouble(row.get("rtt_ms")),
                        number(row.get("rtt_p95_ms")),
                        basis.startsWith("p50 estimated"),
                        basis,
                        LocalDate.parse(row.get("as_of")),
                        row.get("source")));
    }

    private CatalogRegion region(Provider provider, String id) {
        return regions.find(provider, new RegionId(id))
                .orElseThrow(
                        () -> new IllegalStateException("no region %s %s".formatted(provider, id)));
    }

    private static @Nullable Double number(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }
}
