package org.planisphere.cost.pricebook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Prices as they stand in the files of `assets/pricebooks`, read without the engine's code.
public final class AssetPrices {
    private AssetPrices() {}

    public static BigDecimal price(String provider, String region, String sku) {
        return rows(provider, "prices.csv").stream()
                .filter(row -> row.get("region").equals(region) && row.get("sku_key").equals(sku))
                .map(row -> new BigDecimal(row.get("price_usd")))
                .findFirst()
                .orElseThrow();
    }

    public static List<BigDecimal> egressTiers(String provider, String region) {
        return rows(provider, "transfer.csv").stream()
                .filter(
                        row ->
                                row.get("from").equals(region)
                                        && row.get("kind").equals("internet_egress"))
                .map(row -> new BigDecimal(row.get("price_usd_per_gb")))
                .toList();
    }

    public static BigDecimal interRegion(String provider, String region) {
        return rows(provider, "transfer.csv").stream()
                .filter(
                        row ->
                                row.get("from").equals(region)
                                        && row.get("kind").equals("inter_region_default"))
                .map(row -> new BigDecimal(row.get("price_usd_per_gb")))
                .findFirst()
                .orElseThrow();
    }

    static List<CSVRecord> rows(String provider, String file) {
        return rows(Path.of("assets/pricebooks", provider, file));
    }

    static List<CSVRecord> rows(Path path) {
        try (Reader text = Files.newBufferedReader(path)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
