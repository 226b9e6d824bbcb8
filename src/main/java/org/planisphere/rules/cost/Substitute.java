package org.planisphere.rules.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.UnitPrice;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.CreateFile;
import org.planisphere.rules.YamlText;

/// The price of the nearest region of the same provider that has one, for a region that has none.
///
/// @param chosen day on which the stand-in was picked
record Substitute(Region region, String sku, RegionId from, UnitPrice price, LocalDate chosen) {
    private static final String HEADER =
            "provider,region,item,unit,price,currency,effective_from,source\n";

    static Optional<Substitute> of(Facts facts, Region region, String sku) {
        GeoPoint here = facts.location(region).orElse(null);
        return here == null || sku.isEmpty()
                ? Optional.empty()
                : facts.prices().everywhere(region.provider(), sku).entrySet().stream()
                        .flatMap(
                                entry ->
                                        facts
                                                .regions()
                                                .find(region.provider(), entry.getKey())
                                                .filter(it -> !it.restricted())
                                                .map(it -> Map.entry(it, entry.getValue()))
                                                .stream())
                        .min(
                                Comparator.comparingDouble(
                                                (Map.Entry<CatalogRegion, UnitPrice> entry) ->
                                                        entry.getKey().location().distanceKm(here))
                                        .thenComparing(entry -> entry.getKey().id().value()))
                        .map(
                                entry ->
                                        new Substitute(
                                                region,
                                                sku,
                                                entry.getKey().id(),
                                                entry.getValue(),
                                                facts.today()));
    }

    /// A new book with the prices of all, each marked as standing in for another; only a plan with
    /// a file can name a book.
    Optional<Fix> fix(Plan plan, List<Substitute> all) {
        if (!plan.hasFile()) {
            return Optional.empty();
        }
        String file =
                "books/substitute-%s-%s.csv"
                        .formatted(region.id(), all.size() == 1 ? sku : "items");
        return plan.cost().priceBooks().contains(file)
                ? Optional.empty()
                : Optional.of(
                        new Fix(
                                all.size() == 1
                                        ? "Let the price of %s stand in, marked".formatted(from)
                                        : "Let the prices of the nearest regions stand in, marked",
                                List.of(
                                        new CreateFile(
                                                file,
                                                HEADER
                                                        + all.stream()
                                                                .map(Substitute::row)
                                                                .collect(Collectors.joining())),
                                        new Append(
                                                plan.root().at("/cost/price_books"),
                                                YamlText.scalar(file)))));
    }

    private String row() {
        return "%s,%s,%s,%s,%s,USD,%s,\"substitute: price of %s, %s\"%n"
                .formatted(
                        region.provider().yaml(),
                        region.id(),
                        sku,
                        price.unit(),
                        price.usd().toPlainString(),
                        chosen,
                        from,
                        price.citation().replace("\"", "'"))
                .replace(System.lineSeparator(), "\n");
    }
}
