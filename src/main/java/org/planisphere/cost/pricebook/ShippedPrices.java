package org.planisphere.cost.pricebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The price books that ship with the program, from `assets/pricebooks/`.
public final class ShippedPrices {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get();

    private ShippedPrices() {}

    /// Reads them all, which takes a fraction of a second; callers keep the result.
    public static PriceBook load() {
        List<ProviderBook> books = new ArrayList<>();
        for (JsonNode folder : yaml("pricebooks/index.yaml").required("books")) {
            books.add(book("pricebooks/" + folder.asString()));
        }
        return new PriceBook(books, List.of(), SizingFile.read(yaml("profiles/sizing.yaml")));
    }

    private static ProviderBook book(String folder) {
        JsonNode head = yaml(folder + "/book.yaml");
        Set<String> references = new HashSet<>();
        head.required("reference").forEach(sku -> references.add(sku.asString()));
        PriceTable prices = new PriceTable(references);
        for (CSVRecord row : rows(folder + "/prices.csv")) {
            prices.add(new RegionId(row.get("region")), price(row));
        }
        List<Discount> discounts = new ArrayList<>();
        Provider provider = provider(head.required("provider").asString());
        for (CSVRecord row : rows(folder + "/discounts.csv")) {
            discounts.add(discount(provider, row));
        }
        return new ProviderBook(
                provider,
                head.required("name").asString(),
                head.required("currency").asString(),
                LocalDate.parse(head.required("as_of").asString()),
                kinds(head.required("transfer")),
                prices,
                transfers(folder + "/transfer.csv"),
                discounts);
    }

    private static Price price(CSVRecord row) {
        return new Price(
                row.get("sku_key"),
                row.get("description"),
                new BigDecimal(row.get("price_usd")),
                row.get("unit"),
                row.get("source"),
                LocalDate.parse(row.get("as_of")),
                row.get("confidence"));
    }

    private static Discount discount(Provider provider, CSVRecord row) {
        return new Discount(
                provider,
                row.get("kind"),
                row.get("family"),
                row.get("region"),
                row.get("term_years") == null ? null : Integer.valueOf(row.get("term_years")),
                row.get("payment"),
                Double.parseDouble(row.get("discount_pct_median")),
                row.get("source"),
                row.get("as_of") == null ? null : LocalDate.parse(row.get("as_of")),
                row.get("confidence"));
    }

    private static Map<String, List<List<String>>> kinds(JsonNode transfer) {
        Map<String, List<List<String>>> kinds = new HashMap<>();
        transfer.properties()
                .forEach(
                        entry -> {
                            List<List<String>> legs = new ArrayList<>();
                            for (JsonNode leg : entry.getValue()) {
                                List<String> names = new ArrayList<>();
                                leg.forEach(name -> names.add(name.asString()));
                                legs.add(names);
                            }
                            kinds.put(entry.getKey(), legs);
                        });
        return kinds;
    }

    /// The rows of one pair and kind are the tiers of one price.
    private static TransferTable transfers(String path) {
        Map<List<String>, List<CSVRecord>> prices = new LinkedHashMap<>();
        for (CSVRecord row : rows(path)) {
            prices.computeIfAbsent(
                            List.of(row.get("from"), row.get("to"), row.get("kind")),
                            key -> new ArrayList<>())
                    .add(row);
        }
        TransferTable table = new TransferTable();
        prices.forEach(
                (key, tiers) ->
                        table.add(
                                key.get(0),
                                key.get(1),
                                new TransferPrice(
                                        key.get(2),
                                        tiers.stream().map(ShippedPrices::tier).toList(),
                                        tiers.getFirst().get("source"),
                                        LocalDate.parse(tiers.getFirst().get("as_of")),
                                        tiers.getFirst().get("confidence"))));
        return table;
    }

    private static TransferPrice.Tier tier(CSVRecord row) {
        String end = row.get("tier_to_gb");
        return new TransferPrice.Tier(
                new BigDecimal(row.get("tier_from_gb")),
                end == null ? null : new BigDecimal(end),
                new BigDecimal(row.get("price_usd_per_gb")));
    }

    private static Provider provider(String yaml) {
        for (Provider provider : Provider.values()) {
            if (provider.yaml().equals(yaml)) {
                return provider;
            }
        }
        throw new IllegalStateException("no provider: " + yaml);
    }

    private static List<CSVRecord> rows(String path) {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return CSV.parse(text).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static JsonNode yaml(String path) {
        try (InputStream bytes = open(path)) {
            return YAMLMapper.shared().readTree(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static InputStream open(String path) {
        InputStream bytes = ShippedPrices.class.getResourceAsStream("/assets/" + path);
        if (bytes == null) {
            throw new IllegalStateException("assets/" + path + " is not in the program");
        }
        return bytes;
    }
}
