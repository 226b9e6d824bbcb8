package org.planisphere.cost.pricebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.ListedBook;

/// All prices a plan is costed with: the shipped books, the plan's own prices before them, and the
/// sizes assumed where the plan is silent. Of two books of one provider the first that knows wins.
public final class PriceBook {
    private static final String COMPUTE = "compute.";

    private final List<ProviderBook> books;
    private final List<OwnPrices> own;
    private final Sizing sizing;

    PriceBook(List<ProviderBook> books, List<OwnPrices> own, Sizing sizing) {
        this.books = List.copyOf(books);
        this.own = List.copyOf(own);
        this.sizing = sizing;
    }

    /// These prices behind those of a plan; of several own books the first has the last word.
    public PriceBook behind(List<OwnPrices> ofThePlan) {
        return new PriceBook(books, ofThePlan, sizing);
    }

    /// These prices behind those that a plan brings along; alone where a book of the plan cannot be
    /// read, which costing the plan tells with its line.
    ///
    /// @param textOf the text of a file of the plan
    public PriceBook behindOwn(Plan plan, Function<String, Optional<String>> textOf) {
        try {
            return behind(OwnPrices.of(plan, textOf));
        } catch (PriceBookException unreadable) {
            return this;
        }
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
        return of(provider)
                .flatMap(book -> book.prices().find(region, sku).stream())
                .findFirst()
                .<PriceAnswer>map(PriceAnswer.Found::new)
                .orElseGet(
                        () ->
                                new PriceAnswer.Missing(
                                        missing(provider, "%s in %s".formatted(sku, region))));
    }

    /// The next smaller machine, in the words it was asked in: a class for a class, a provider's
    /// size for a size; empty where there is none with a price.
    public Optional<String> smaller(Provider provider, RegionId region, String sizeOrClass) {
        Optional<String> smallerClass = sizing.smallerClass(sizeOrClass, provider);
        return smallerClass.isPresent()
                ? smallerClass
                : InstanceSize.smaller(COMPUTE + sizing.size(sizeOrClass, provider))
                        .filter(sku -> find(provider, region, sku) instanceof PriceAnswer.Found)
                        .map(sku -> sku.substring(COMPUTE.length()));
    }

    /// The price of an item in every region of a provider that a shipped book lists it for.
    public Map<RegionId, Price> everywhere(Provider provider, String sku) {
        Map<RegionId, Price> listed = new LinkedHashMap<>();
        of(provider).forEach(book -> book.prices().everywhere(sku).forEach(listed::putIfAbsent));
        return listed;
    }

    /// The keys of everything that the shipped books list for a provider, and of the size classes
    /// that stand for machines there, in alphabetical order.
    public List<String> items(Provider provider) {
        return Stream.concat(
                        of(provider).flatMap(book -> book.prices().skus().stream()),
                        sizing.classes(provider).stream().map(COMPUTE::concat))
                .distinct()
                .sorted()
                .toList();
    }

    /// What a provider takes off by itself for machines that run all month, 0..1.
    public double automaticDiscount(Provider provider, RegionId region, String sku) {
        return of(provider)
                .flatMap(book -> book.discounts().stream())
                .filter(discount -> discount.kind().equals("sustained-use"))
                .filter(discount -> discount.appliesTo(family(sku), region, null))
                .mapToDouble(Discount::ratio)
                .max()
                .orElse(0);
    }

    /// The shipped book of a provider that is looked into first.
    public Optional<ListedBook> shipped(Provider provider) {
        return of(provider).findFirst().map(book -> new ListedBook(book.name(), book.asOf()));
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
        return of(provider)
                .flatMap(book -> book.discounts().stream())
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
                books.stream()
                        .filter(book -> providers.contains(book.provider()))
                        .map(ProviderBook::name)
                        .collect(Collectors.toList());
        own.forEach(prices -> names.addFirst(prices.file()));
        return names.isEmpty() ? "no price book" : String.join(", ", names);
    }

    /// Date of the youngest price in the books that serve some providers.
    public LocalDate asOf(List<Provider> providers) {
        return books.stream()
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
        return of(provider)
                .flatMap(book -> book.transfers().find(from, to, book.legs(kind)).stream())
                .findFirst()
                .<TransferAnswer>map(TransferAnswer.Found::new)
                .orElseGet(() -> new TransferAnswer.Missing(missing(provider, description)));
    }

    private Stream<ProviderBook> of(Provider provider) {
        return books.stream().filter(book -> book.provider() == provider);
    }

    private String missing(Provider provider, String what) {
        String titles =
                of(provider)
                        .map(book -> "%s of %s".formatted(book.name(), book.asOf()))
                        .collect(Collectors.joining(" and "));
        return titles.isEmpty()
                ? "no price book for provider " + provider
                : "no price for %s in %s".formatted(what, titles);
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
