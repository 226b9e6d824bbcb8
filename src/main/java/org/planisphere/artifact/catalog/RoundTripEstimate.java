package org.planisphere.artifact.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.RegionCatalog;
import org.planisphere.model.catalog.RoundTrip;
import tools.jackson.databind.JsonNode;

/// Estimates a round trip that nobody has published, by the first step that applies: a neighbour's
/// measurement, a line for the two continents, one line for everything.
///
/// Source: `assets/latency/fallback.yaml`, which names the data it is fitted on and its errors.
///
/// @param fibreKmPerMs how far light in fibre gets in a millisecond; no estimate is faster
/// @param msPer1000Km slope by pair of continents, such as `EU-NA`
record RoundTripEstimate(
        LocalDate asOf,
        String source,
        double fibreKmPerMs,
        double borrowWithinKm,
        double borrowMsPerKm,
        double continentInterceptMs,
        Map<String, Double> msPer1000Km,
        double lineInterceptMs,
        double lineMsPerKm) {
    /// Gives the measured round trip between two regions, if there is one.
    interface Measurements extends BiFunction<CatalogRegion, CatalogRegion, Optional<RoundTrip>> {}

    private record Borrowed(double detourKm, double millis, RoundTrip trip, String text) {}

    static RoundTripEstimate read(ShippedFile file) {
        JsonNode fit = file.yaml();
        JsonNode continents = fit.required("continents");
        Map<String, Double> slopes = new HashMap<>();
        continents
                .required("ms_per_1000_km")
                .properties()
                .forEach(pair -> slopes.put(pair.getKey(), pair.getValue().asDouble()));
        return new RoundTripEstimate(
                LocalDate.parse(fit.required("as_of").asString()),
                fit.required("source").asString(),
                fit.required("fibre_km_per_ms").asDouble(),
                fit.required("borrow").required("within_km").asDouble(),
                fit.required("borrow").required("ms_per_detour_km").asDouble(),
                continents.required("intercept_ms").asDouble(),
                Map.copyOf(slopes),
                fit.required("line").required("intercept_ms").asDouble(),
                fit.required("line").required("ms_per_km").asDouble());
    }

    RoundTrip between(
            CatalogRegion from, CatalogRegion to, RegionCatalog regions, Measurements measured) {
        double km = from.location().distanceKm(to.location());
        List<Borrowed> borrowed = borrow(from, to, regions, measured);
        if (!borrowed.isEmpty()) {
            double mean = borrowed.stream().mapToDouble(Borrowed::millis).average().orElseThrow();
            return estimate(
                    Math.max(mean, fibreLimit(km)),
                    "estimated: borrowed from " + String.join(" and ", texts(borrowed)),
                    oldest(borrowed),
                    String.join(";", sources(borrowed)));
        }
        Double slope = slope(from.continent(), to.continent());
        return slope == null
                ? estimate(
                        Math.max(lineInterceptMs + lineMsPerKm * km, fibreLimit(km)),
                        "estimated: one line over distance, %d km".formatted(Math.round(km)),
                        asOf,
                        source)
                : estimate(
                        Math.max(continentInterceptMs + slope * km / 1000, fibreLimit(km)),
                        "estimated: continent pair %s-%s, %d km"
                                .formatted(from.continent(), to.continent(), Math.round(km)),
                        asOf,
                        source);
    }

    /// There and back through fibre along the great circle.
    double fibreLimit(double km) {
        return 2 * km / fibreKmPerMs;
    }

    /// One value per provider that has measured between neighbours of both ends: its nearest pair.
    private List<Borrowed> borrow(
            CatalogRegion from, CatalogRegion to, RegionCatalog regions, Measurements measured) {
        List<Borrowed> values = new ArrayList<>();
        for (Provider provider : ShippedFacts.Providers.SHIPPED) {
            List<CatalogRegion> offered = regions.of(provider);
            List<Borrowed> candidates = new ArrayList<>();
            for (CatalogRegion a : near(from, offered)) {
                for (CatalogRegion b : near(to, offered)) {
                    measured.apply(a, b)
                            .ifPresent(trip -> candidates.add(via(from, to, a, b, trip)));
                }
            }
            candidates.stream()
                    .min(Comparator.comparingDouble(Borrowed::detourKm))
                    .ifPresent(values::add);
        }
        return values;
    }

    private Borrowed via(
            CatalogRegion from,
            CatalogRegion to,
            CatalogRegion a,
            CatalogRegion b,
            RoundTrip trip) {
        double detourKm =
                from.location().distanceKm(a.location()) + to.location().distanceKm(b.location());
        return new Borrowed(
                detourKm,
                trip.medianMillis() + borrowMsPerKm * detourKm,
                trip,
                "%s %s to %s".formatted(a.provider(), a.id(), b.id()));
    }

    private List<CatalogRegion> near(CatalogRegion end, List<CatalogRegion> offered) {
        return offered.stream()
                .filter(region -> region.location().distanceKm(end.location()) <= borrowWithinKm)
                .toList();
    }

    private @Nullable Double slope(String from, String to) {
        Double slope = msPer1000Km.get(from + "-" + to);
        return slope != null ? slope : msPer1000Km.get(to + "-" + from);
    }

    private static RoundTrip estimate(double millis, String basis, LocalDate asOf, String source) {
        return new RoundTrip(millis, null, true, basis, asOf, source);
    }

    private static List<String> texts(List<Borrowed> borrowed) {
        return borrowed.stream().map(Borrowed::text).toList();
    }

    private static List<String> sources(List<Borrowed> borrowed) {
        return borrowed.stream().map(value -> value.trip().source()).distinct().toList();
    }

    private static LocalDate oldest(List<Borrowed> borrowed) {
        return borrowed.stream()
                .map(value -> value.trip().asOf())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
