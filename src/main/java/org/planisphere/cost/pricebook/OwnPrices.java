package org.planisphere.cost.pricebook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

/// A plan's own prices, from a file such as `books/aws-2026-08.csv`.
///
/// Columns: `provider,region,item,unit,price,currency,effective_from,source`; further columns are
/// left alone. `item` is a key of the shipped books, `region` may be `*`.
public final class OwnPrices {
    private static final String CURRENCY = "USD";
    private static final List<String> COLUMNS =
            List.of("provider", "region", "item", "unit", "price", "currency", "effective_from");
    private static final CSVFormat CSV =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .get();

    private record Key(Provider provider, String region, String sku) {}

    private final String file;
    private final Map<Key, Price> prices = new HashMap<>();

    private OwnPrices(String file) {
        this.file = file;
    }

    /// Reads a book.
    ///
    /// @param file path in the plan, for messages and as the source of its prices
    /// @throws PriceBookException with line and advice where a row cannot be read
    public static OwnPrices parse(String file, String text) throws PriceBookException {
        OwnPrices own = new OwnPrices(file);
        try (CSVParser rows = CSVParser.parse(text, CSV)) {
            for (String column : COLUMNS) {
                if (!rows.getHeaderNames().contains(column)) {
                    throw new PriceBookException(
                            file, 1, "there is no column " + column, "Add it to the first line.");
                }
            }
            for (CSVRecord row : rows) {
                own.add(row, rows.getCurrentLineNumber());
            }
        } catch (IOException | java.io.UncheckedIOException malformed) {
            throw new PriceBookException(
                    file, 1, "this is no table of comma-separated values", "Check its quotes.");
        }
        return own;
    }

    /// The books that a plan names, in its order; one that is not there is left out here, and told
    /// by the plan's observations.
    ///
    /// @param textOf the text of a file of the plan
    /// @throws PriceBookException with line and advice where a row cannot be read
    public static List<OwnPrices> of(Plan plan, Function<String, Optional<String>> textOf)
            throws PriceBookException {
        List<OwnPrices> own = new ArrayList<>();
        for (String file : plan.cost().priceBooks()) {
            Optional<String> text = textOf.apply(file);
            if (text.isPresent()) {
                own.add(parse(file, text.get()));
            }
        }
        return own;
    }

    Optional<Price> find(Provider provider, RegionId region, String sku) {
        return Optional.ofNullable(prices.get(new Key(provider, region.value(), sku)))
                .or(() -> Optional.ofNullable(prices.get(new Key(provider, "*", sku))));
    }

    String file() {
        return file;
    }

    private void add(CSVRecord row, long line) throws PriceBookException {
        if (!row.isConsistent()) {
            throw new PriceBookException(
                    file, line, "the row has not as many cells as the first line", "Complete it.");
        }
        if (!row.get("currency").equals(CURRENCY)) {
            throw new PriceBookException(
                    file,
                    line,
                    "the price is in %s".formatted(row.get("currency")),
                    "State it in %s: no exchange rate is assumed.".formatted(CURRENCY));
        }
        String sku = row.get("item");
        prices.put(
                new Key(provider(row, line), row.get("region"), sku),
                new Price(
                        sku,
                        sku,
                        amount(row, line),
                        row.get("unit"),
                        row.isMapped("source") && !row.get("source").isBlank()
                                ? "%s: %s".formatted(file, row.get("source"))
                                : file,
                        date(row, line),
                        "published"));
    }

    private Provider provider(CSVRecord row, long line) throws PriceBookException {
        for (Provider provider : Provider.values()) {
            if (provider.yaml().equals(row.get("provider"))) {
                return provider;
            }
        }
        throw new PriceBookException(
                file,
                line,
                "provider is %s".formatted(row.get("provider")),
                "Use aws, azure, gcp or other.");
    }

    private BigDecimal amount(CSVRecord row, long line) throws PriceBookException {
        try {
            BigDecimal amount = new BigDecimal(row.get("price"));
            if (amount.signum() > 0) {
                return amount;
            }
        } catch (NumberFormatException noNumber) {
            // Reported below, as a price of zero is.
        }
        throw new PriceBookException(
                file,
                line,
                "price is %s".formatted(row.get("price")),
                "Use a number above 0, such as 0.096.");
    }

    private LocalDate date(CSVRecord row, long line) throws PriceBookException {
        try {
            return LocalDate.parse(row.get("effective_from"));
        } catch (DateTimeException noDate) {
            throw new PriceBookException(
                    file,
                    line,
                    "effective_from is %s".formatted(row.get("effective_from")),
                    "Use a date such as 2026-08-01.");
        }
    }
}
