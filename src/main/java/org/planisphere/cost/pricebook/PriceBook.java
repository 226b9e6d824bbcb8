package org.planisphere.cost.pricebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;

/// All prices a plan is costed with: a book per provider, the plan's own prices before them, and
/// the sizes assumed where the plan is silent.
public final class PriceBook {
    private final Map<Provider, ProviderBook> books = new EnumMap<>(Provider.class);
    private final List<OwnPrices> own;
    private final Sizing sizing;

    PriceBook(List<ProviderBook> books, List<OwnPrices> own, Sizing sizing) {
        books.forEach(book -> this.books.put(book.provider(), book));
        this.own = List.copyOf(own);
        this.sizing = sizing;
    }

    /// These prices behind those of a plan; of several own books the first has the last word.
    public PriceBook behind(List<OwnPrices> ofThePlan) {
        return new PriceBook(List.copyOf(books.values()), ofThePlan, sizing);
    }

    /// The price of one unit in a region: as listed, in proportion to another size of the family,
    /// or a reference price, and the price says which.
    public PriceAnswer find(Provider provider, RegionId region, String sku) {
        for (OwnPrices prices : own) {
            Optional<Price> price = prices.find(provider, region, sku);
            if (price.isPresent()) {
                return new PriceAnswer.Found(price.get());
            }
        }
        ProviderBook book = books.get(provider);
        if (book == null) {
            return new PriceAnswer.Missing("no price book for provider " + provider);
        }
        return book.prices()
                .find(region, sku)
                .<PriceAnswer>map(PriceAnswer.Found::new)
                .orElseGet(
                        () ->
                                new PriceAnswer.Missing(
                                        "no price of %s in %s in the book %s of %s"
                                                .formatted(sku, region, book.name(), book.asOf())));
    }

    /// What a gigabyte to the internet costs.
    public TransferAnswer toInternet(Provider provider, RegionId from) {
        return transfer(
                provider,
                List.of(from.value()),
                List.of("internet"),
                "internet",
                "traffic to the internet from " + from);
    }

    /// What a gigabyte between two zones of a region costs, both sides together.
    public TransferAnswer acrossZones(Provider provider, RegionId region) {
        return transfer(
                provider,
                List.of(region.value()),
                List.of(region.value()),
                "cross_zone",
                "traffic between zones of " + region);
    }

    /// What a gigabyte from one region to another costs; between providers it crosses the internet.
    public TransferAnswer betweenRegions(CatalogRegion from, CatalogRegion to) {
        return from.provider() == to.provider()
                ? transfer(
                        from.provider(),
                        names(from),
                        names(to),
                        "inter_region",
                        "traffic from %s to %s".formatted(from.id(), to.id()))
                : toInternet(from.provider(), from.id());
    }

    /// The smallest discount for a size that is known for a commitment.
    ///
    /// @param years length of the commitment; null asks for interruptible (spot) capacity
    public Optional<Discount> discount(
            Provider provider, RegionId region, String sku, @Nullable Integer years) {
        ProviderBook book = books.get(provider);
        return book == null
                ? Optional.empty()
                : book.discounts().stream()
                        .filter(discount -> (years == null) == discount.kind().equals("spot"))
                        .filter(discount -> discount.appliesTo(family(sku), region, years))
                        .min(
                                Comparator.comparing(Discount::certain)
                                        .reversed()
                                        .thenComparingDouble(Discount::percent));
    }

    public Sizing sizing() {
        return sizing;
    }

    /// Names of the books that serve some providers.
    public String title(List<Provider> providers) {
        List<String> names =
                books.values().stream()
                        .filter(book -> providers.contains(book.provider()))
                        .map(ProviderBook::name)
                        .collect(Collectors.toList());
        own.forEach(prices -> names.addFirst(prices.file()));
        return names.isEmpty() ? "no price book" : String.join(", ", names);
    }

    /// Date of the youngest price in the books that serve some providers.
    public LocalDate asOf(List<Provider> providers) {
        return books.values().stream()
                .filter(book -> providers.isEmpty() || providers.contains(book.provider()))
                .map(ProviderBook::asOf)
                .max(Comparator.naturalOrder())
                .orElseGet(sizing::checkedOn);
    }

    private TransferAnswer transfer(
            Provider provider,
            List<String> from,
            List<String> to,
            String kind,
            String description) {
        ProviderBook book = books.get(provider);
        if (book == null) {
            return new TransferAnswer.Missing("no price book for provider " + provider);
        }
        return book.transfers()
                .find(from, to, book.legs(kind))
                .<TransferAnswer>map(TransferAnswer.Found::new)
                .orElseGet(
                        () ->
                                new TransferAnswer.Missing(
                                        "no price for %s in the book %s of %s"
                                                .formatted(description, book.name(), book.asOf())));
    }

    private static List<String> names(CatalogRegion region) {
        return List.of(region.id().value(), "continent:" + region.continent(), "*");
    }

    /// `m6i` of `compute.m6i.large`, `n2` of `compute.n2-standard-2`, `t3.medium` of itself.
    private static String family(String sku) {
        String size = sku.substring(sku.indexOf('.') + 1);
        return size.endsWith(".medium") ? size : size.split("[.-]", 2)[0];
    }
}
