package org.planisphere.artifact.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.catalog.RoundTrip;

/// Every region, every pair and every limit of the shipped catalog.
class ShippedFactsTest {
    private static final Facts FACTS = ShippedFacts.load();
    private static final LocalDate OLDEST = LocalDate.of(2022, 12, 5);
    private static final LocalDate YOUNGEST = LocalDate.of(2026, 11, 21);

    /// Counts of SOURCES.md.
    @Test
    void everyRegionOfTheThreeProvidersIsThere() {
        Map<Provider, Long> counts =
                FACTS.regions().all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        CatalogRegion::provider, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(Provider.AWS, 39L, Provider.GCP, 43L, Provider.AZURE, 58L));
    }

    @Test
    void everyRegionHasItsOwnKeyAPlaceACountryAndZones() {
        Set<String> keys = new HashSet<>();
        assertThat(FACTS.regions().all())
                .allSatisfy(
                        region -> {
                            assertThat(keys.add(region.provider() + " " + region.id())).isTrue();
                            assertThat(region.name()).isNotBlank();
                            assertThat(region.city()).isNotBlank();
                            assertThat(region.countryCode()).matches("[A-Z]{2}");
                            assertThat(region.continent()).matches("NA|SA|EU|AS|OC|ME|AF");
                            assertThat(region.zones()).isBetween(1, 6);
                            assertThat(region.source()).isNotBlank();
                        });
    }

    /// Rough boxes: south, north, west, east in degrees. A sign lost or two numbers swapped leave
    /// them.
    @ParameterizedTest
    @CsvSource({
        "NA, 14, 72, -170, -50",
        "SA, -56, 13, -82, -34",
        "EU, 35, 71, -11, 40",
        "AS, -11, 55, 60, 146",
        "OC, -48, -9, 110, 180",
        "ME, 12, 42, 26, 63",
        "AF, -35, 37, -18, 51"
    })
    void everyCoordinateLiesOnItsContinent(
            String continent, double south, double north, double west, double east) {
        assertThat(FACTS.regions().all())
                .filteredOn(region -> region.continent().equals(continent))
                .isNotEmpty()
                .allSatisfy(
                        region -> {
                            assertThat(region.location().latitude()).isBetween(south, north);
                            assertThat(region.location().longitude()).isBetween(west, east);
                        });
    }

    @Test
    void everyAzureRegionButTheOneTheSourceLacksHasAKnownPairOrNone() {
        assertThat(FACTS.regions().of(Provider.AZURE))
                .filteredOn(it -> FACTS.regions().pair(Provider.AZURE, it.id()).isEmpty())
                .extracting(it -> it.id().value())
                .containsExactly("denmarkeast");
        assertThat(pair("northeurope")).isEqualTo("westeurope");
        assertThat(pair("westus3")).as("not mutual").isEqualTo("eastus");
        assertThat(pair("eastus")).isEqualTo("westus");
        assertThat(pair("polandcentral")).isEqualTo("null");
    }

    private static String pair(String region) {
        return "" + FACTS.regions().pair(Provider.AZURE, new RegionId(region)).orElseThrow().pair();
    }

    @Test
    void regionsOfOneCountryAreNotFurtherApartThanTheCountryIsWide() {
        double widestKm = 5000;
        for (CatalogRegion a : FACTS.regions().all()) {
            for (CatalogRegion b : FACTS.regions().all()) {
                if (a.countryCode().equals(b.countryCode())) {
                    assertThat(a.location().distanceKm(b.location()))
                            .as("%s to %s", a.id(), b.id())
                            .isLessThan(widestKm);
                }
            }
        }
    }

    /// All 19,600 ordered pairs, across providers too.
    @Test
    void noRoundTripIsFasterThanLightInFibreAndEachHasADateAndASource() {
        for (CatalogRegion from : FACTS.regions().all()) {
            for (CatalogRegion to : FACTS.regions().all()) {
                RoundTrip trip = FACTS.latencies().between(from, to);
                double km = from.location().distanceKm(to.location());
                if (!(trip.medianMillis() > 0 && trip.medianMillis() >= 2 * km / 200)
                        || trip.asOf().isBefore(OLDEST)
                        || trip.asOf().isAfter(YOUNGEST)
                        || trip.source().isBlank()
                        || trip.basis().isBlank()
                        || (trip.p95Millis() != null && trip.p95Millis() < trip.medianMillis())) {
                    assertThat(trip).as("%s to %s, %s km", from.id(), to.id(), km).isNull();
                }
            }
        }
    }

    @Test
    void aMeasurementIsNeverMarkedAsAnEstimateNorTheOtherWayRound() {
        for (CatalogRegion from : FACTS.regions().all()) {
            for (CatalogRegion to : FACTS.regions().all()) {
                RoundTrip trip = FACTS.latencies().between(from, to);
                assertThat(trip.basis().contains("estimated"))
                        .as("%s to %s: %s", from.id(), to.id(), trip.basis())
                        .isEqualTo(trip.estimated());
            }
        }
    }

    /// SOURCES.md, check 3: median and largest difference between the two directions, in ms.
    @ParameterizedTest
    @CsvSource({"aws, 1.3, 11.8", "gcp, 0, 22", "azure, 1, 6"})
    void bothDirectionsDifferAsLittleAsTheSourceSays(
            String provider, double median, double largest) {
        List<CatalogRegion> regions = FACTS.regions().of(provider(provider));
        List<Double> differences = new ArrayList<>();
        for (CatalogRegion a : regions) {
            for (CatalogRegion b : regions) {
                RoundTrip there = FACTS.latencies().between(a, b);
                RoundTrip back = FACTS.latencies().between(b, a);
                if (!a.equals(b) && !there.estimated() && !back.estimated()) {
                    differences.add(Math.abs(there.medianMillis() - back.medianMillis()));
                }
            }
        }
        differences.sort(null);

        assertThat(differences.get(differences.size() / 2)).isCloseTo(median, within(0.06));
        assertThat(differences.getLast()).isCloseTo(largest, within(0.06));
    }

    /// Counts of SOURCES.md: ordered pairs of two different regions that somebody measured.
    @Test
    void everyMeasuredPairIsThere() {
        Function<Provider, Long> measured =
                provider ->
                        FACTS.regions().of(provider).stream()
                                .flatMap(
                                        from ->
                                                FACTS.regions().of(provider).stream()
                                                        .filter(to -> !to.equals(from))
                                                        .map(
                                                                to ->
                                                                        FACTS.latencies()
                                                                                .between(from, to)))
                                .filter(trip -> !trip.estimated())
                                .count();

        assertThat(measured.apply(Provider.AWS)).isEqualTo(32L * 31);
        assertThat(measured.apply(Provider.GCP)).isEqualTo(40L * 39);
        assertThat(measured.apply(Provider.AZURE)).isEqualTo(2350L);
    }

    @Test
    void everyLimitNamesItsSourceAndTheDayItWasRead() {
        assertThat(LimitProfiles.all())
                .isNotEmpty()
                .allSatisfy(
                        limit -> {
                            assertThat(limit.value()).isPositive();
                            assertThat(limit.source()).isNotBlank();
                            assertThat(limit.checkedOn()).isBetween(OLDEST, YOUNGEST);
                            if (limit.adjustableTo() != null) {
                                assertThat(limit.adjustableTo()).isGreaterThan(limit.value());
                            }
                        });
        assertThat(LimitProfiles.all())
                .extracting(limit -> limit.provider() + " " + limit.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void theLimitsThatRulesAskForAreKnownForAws() {
        assertThat(FACTS.limits().find(Provider.AWS, "peering.per-vpc"))
                .map(Limit::value)
                .contains(50.0);
        assertThat(FACTS.limits().find(Provider.AWS, "mtu.inter-region-peering"))
                .as("the guide of 2023 still said 1500")
                .map(Limit::value)
                .contains(8500.0);
        assertThat(FACTS.limits().find(Provider.AWS, "aurora.global.secondaries"))
                .as("the guide of 2023 still said 5")
                .map(Limit::value)
                .contains(10.0);
        assertThat(FACTS.limits().find(Provider.GCP, "peering.per-vpc"))
                .as("no source was found")
                .isEmpty();
    }

    /// The original tables stand beside the project where it is built by its makers only.
    @ParameterizedTest
    @ValueSource(strings = {"aws", "gcp", "azure"})
    void theTablesAreTheOriginalOnes(String provider) throws IOException {
        Path original = Path.of("../shared/data/latency_%s.csv".formatted(provider));
        assumeTrue(Files.exists(original), "the original tables are not here: " + original);

        assertThat(Files.readAllLines(Path.of("assets/latency/%s.csv".formatted(provider))))
                .containsExactlyElementsOf(Files.readAllLines(original));
        assertThat(withoutAccents(Path.of("assets/regions.csv")))
                .as("only the accents of places differ, see assets/SOURCES.md")
                .containsExactlyElementsOf(withoutAccents(Path.of("../shared/data/regions.csv")));
    }

    @Test
    void oneCityIsWrittenInOneWayWhicheverProviderIsThere() {
        Map<String, Set<String>> spellings = new TreeMap<>();
        for (CatalogRegion region : FACTS.regions().all()) {
            spellings
                    .computeIfAbsent(withoutAccents(region.city()), _ -> new TreeSet<>())
                    .add(region.city());
        }

        assertThat(spellings).containsEntry("Sao Paulo", Set.of("São Paulo"));
        assertThat(spellings).containsEntry("Zurich", Set.of("Zürich"));
        assertThat(spellings.values()).allMatch(ways -> ways.size() == 1);
    }

    private static List<String> withoutAccents(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(ShippedFactsTest::withoutAccents).toList();
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /// A source key that nobody explains is no source.
    @Test
    void everySourceOfARegionOrARoundTripIsExplained() throws IOException {
        String explained = Files.readString(Path.of("assets/SOURCES.md"));
        Set<String> keys = new HashSet<>();
        for (String file : List.of("regions", "latency/aws", "latency/gcp", "latency/azure")) {
            for (CSVRecord row : new ShippedFile(file + ".csv").rows()) {
                keys.addAll(List.of(row.get("source").split(";")));
            }
        }

        assertThat(keys).isNotEmpty().allMatch(key -> explained.contains("| " + key + " |"));
    }

    private static Provider provider(String yaml) {
        return ShippedFacts.Providers.named(yaml);
    }

    @Test
    void theNearestRegionToAPlaceIsOpenToEverybody() {
        CatalogRegion frankfurt =
                FACTS.regions().find(Provider.AWS, new RegionId("eu-central-1")).orElseThrow();

        assertThat(FACTS.regions().nearest(Provider.AWS, frankfurt.location())).contains(frankfurt);
    }
}
