package org.planisphere.cost.pricebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.RegionCatalog;

/// Every price of the shipped books.
class ShippedPricesTest {
    private static final RegionCatalog REGIONS = ShippedFacts.load().regions();
    private static final PriceBook BOOK = ShippedPrices.load();
    private static final LocalDate OLDEST = LocalDate.of(2023, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"aws", "gcp", "azure"})
    void everyPriceHasARegionAUnitASourceAndADate(String provider) {
        Set<String> known = regions(provider);
        Set<String> keys = new HashSet<>();
        assertThat(AssetPrices.rows(provider, "prices.csv"))
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            assertThat(known).contains(row.get("region"));
                            assertThat(keys.add(row.get("region") + " " + row.get("sku_key")))
                                    .as("%s stands once", row)
                                    .isTrue();
                            assertThat(new BigDecimal(row.get("price_usd"))).isPositive();
                            assertThat(row.get("unit")).isNotBlank();
                            assertThat(row.get("confidence")).isNotBlank();
                            assertSourced(row);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws", "gcp", "azure"})
    void everyListedPriceIsFoundAsItStands(String provider) {
        Provider owner = provider(provider);
        assertThat(AssetPrices.rows(provider, "prices.csv"))
                .allSatisfy(
                        row ->
                                assertThat(
                                                BOOK.find(
                                                        owner,
                                                        new RegionId(row.get("region")),
                                                        row.get("sku_key")))
                                        .isInstanceOfSatisfying(
                                                PriceAnswer.Found.class,
                                                found -> {
                                                    assertThat(found.price().amount())
                                                            .isEqualByComparingTo(
                                                                    row.get("price_usd"));
                                                    assertThat(found.price().confidence())
                                                            .isEqualTo(row.get("confidence"));
                                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws", "gcp", "azure"})
    void everyTransferPriceHasKnownEndsAndTiersThatMeet(String provider) {
        Set<String> ends = regions(provider);
        ends.addAll(Set.of("internet", "*"));
        REGIONS.all().forEach(region -> ends.add("continent:" + region.continent()));
        Map<String, List<CSVRecord>> prices =
                AssetPrices.rows(provider, "transfer.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row ->
                                                "%s %s %s"
                                                        .formatted(
                                                                row.get("from"),
                                                                row.get("to"),
                                                                row.get("kind"))));
        assertThat(prices.values())
                .isNotEmpty()
                .allSatisfy(
                        tiers -> {
                            assertThat(ends).contains(tiers.getFirst().get("from"));
                            assertThat(ends).contains(tiers.getFirst().get("to"));
                            assertTiersMeet(tiers);
                            tiers.forEach(ShippedPricesTest::assertSourced);
                        });
    }

    @Test
    void everyDiscountIsAShareWithinItsBounds() {
        for (String provider : List.of("aws", "gcp", "azure")) {
            assertThat(AssetPrices.rows(provider, "discounts.csv"))
                    .isNotEmpty()
                    .allSatisfy(
                            row -> {
                                double median = number(row, "discount_pct_median", 0);
                                assertThat(median).isBetween(1.0, 95.0);
                                assertThat(number(row, "discount_pct_min", median))
                                        .isLessThanOrEqualTo(median);
                                assertThat(number(row, "discount_pct_max", median))
                                        .isGreaterThanOrEqualTo(median);
                            });
        }
    }

    /// SOURCES.md, check 9: sizes of a family cost in proportion, so a derived size is sound.
    @Test
    void twiceTheMachineCostsTwiceAsMuch() {
        List<CSVRecord> rows = AssetPrices.rows("aws", "prices.csv");
        Map<String, BigDecimal> large = bySku(rows, "compute.m6i.large");
        Map<String, BigDecimal> xlarge = bySku(rows, "compute.m6i.xlarge");

        assertThat(large.keySet()).isEqualTo(xlarge.keySet());
        large.forEach(
                (region, price) ->
                        assertThat(
                                        xlarge.getOrDefault(region, BigDecimal.ZERO).doubleValue()
                                                / price.doubleValue())
                                .as(region)
                                .isBetween(1.99, 2.01));
    }

    @Test
    void everyProviderHasABookWithANameAndADateNotOlderThanItsPrices() {
        for (String provider : List.of("aws", "gcp", "azure")) {
            LocalDate youngest =
                    Stream.of("prices.csv", "transfer.csv")
                            .flatMap(file -> AssetPrices.rows(provider, file).stream())
                            .map(row -> LocalDate.parse(row.get("as_of")))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            assertThat(BOOK.asOf(List.of(provider(provider)))).isEqualTo(youngest);
            assertThat(BOOK.title(List.of(provider(provider)))).isNotBlank();
        }
    }

    /// The original tables stand beside the project where it is built by its makers only.
    @ParameterizedTest
    @ValueSource(strings = {"aws", "gcp", "azure"})
    void noPriceOfTheOriginalTablesIsMissingOrChanged(String provider) {
        Path original = Path.of("../shared/data/prices_%s.csv".formatted(provider));
        assumeTrue(Files.exists(original), "the original tables are not here: " + original);

        Set<List<String>> shipped =
                AssetPrices.rows(provider, "prices.csv").stream()
                        .map(CSVRecord::toList)
                        .collect(Collectors.toSet());
        assertThat(AssetPrices.rows(original)).allMatch(row -> shipped.contains(row.toList()));
        assertThat(AssetPrices.rows(provider, "transfer.csv"))
                .extracting(CSVRecord::toList)
                .containsExactlyInAnyOrderElementsOf(
                        AssetPrices.rows(
                                        Path.of(
                                                "../shared/data/transfer_%s.csv"
                                                        .formatted(provider)))
                                .stream()
                                .map(CSVRecord::toList)
                                .toList());
    }

    private static void assertTiersMeet(List<CSVRecord> tiers) {
        for (int i = 0; i < tiers.size(); i++) {
            CSVRecord tier = tiers.get(i);
            assertThat(new BigDecimal(tier.get("price_usd_per_gb"))).isPositive();
            assertThat(new BigDecimal(tier.get("tier_from_gb")).signum()).isNotNegative();
            String end = tier.get("tier_to_gb");
            if (i == tiers.size() - 1) {
                assertThat(end).as("the last tier is open: %s", tier).isEmpty();
            } else {
                assertThat(end).isEqualTo(tiers.get(i + 1).get("tier_from_gb"));
            }
        }
    }

    private static void assertSourced(CSVRecord row) {
        assertThat(row.get("source")).isNotBlank();
        assertThat(LocalDate.parse(row.get("as_of"))).isBetween(OLDEST, YOUNGEST);
    }

    private static Map<String, BigDecimal> bySku(List<CSVRecord> rows, String sku) {
        return rows.stream()
                .filter(row -> row.get("sku_key").equals(sku))
                .collect(
                        Collectors.toMap(
                                row -> row.get("region"),
                                row -> new BigDecimal(row.get("price_usd")),
                                (a, b) -> a,
                                TreeMap::new));
    }

    private static double number(CSVRecord row, String column, double missing) {
        return row.get(column).isEmpty() ? missing : Double.parseDouble(row.get(column));
    }

    private static Set<String> regions(String provider) {
        return REGIONS.of(provider(provider)).stream()
                .map(CatalogRegion::id)
                .map(RegionId::value)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Provider provider(String yaml) {
        return Stream.of(Provider.values())
                .filter(provider -> provider.yaml().equals(yaml))
                .findFirst()
                .orElseThrow();
    }
}
