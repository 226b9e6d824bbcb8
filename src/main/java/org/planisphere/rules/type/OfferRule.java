package org.planisphere.rules.type;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Prices;
import org.planisphere.model.catalog.UnitPrice;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A region that its provider does not list, or a size of a machine that the price books list in
/// other regions and not in this one.
public final class OfferRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(OfferRule.class, "TYP-014");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// The other name of a region that is not listed goes into the links of others too.
    @Override
    public Object looksAt(Region region) {
        return List.of(
                sizes(region),
                region.networking().connectivity(),
                Optional.ofNullable(region.details().location()));
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.of(region.id());
    }

    /// How books write sizes: of machines, of caches, of databases in one zone or in several.
    private static final List<String> FORMS = List.of("compute.%s", "%s", "%s.single", "%s.multi");

    private record Elsewhere(RegionId region, UnitPrice price) {}

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        Map<String, Optional<Elsewhere>> elsewhere = new HashMap<>();
        Stream<Finding> missing =
                sizes(region).entrySet().stream()
                        .flatMap(
                                size ->
                                        elsewhere
                                                .computeIfAbsent(
                                                        size.getValue(),
                                                        it -> onlyElsewhere(facts, region, it))
                                                .map(
                                                        other ->
                                                                finding(
                                                                        region,
                                                                        size.getKey(),
                                                                        size.getValue(),
                                                                        other))
                                                .stream());
        return Stream.concat(
                new UnknownRegion(INFO, plan, facts).finding(region).stream(), missing);
    }

    private static Optional<Elsewhere> onlyElsewhere(Facts facts, Region region, String size) {
        return price(facts.prices(), region.provider(), region.id(), size).isPresent()
                ? Optional.empty()
                : elsewhere(facts, region, size);
    }

    private static Map<Place, String> sizes(Region region) {
        Map<Place, String> sizes = new LinkedHashMap<>();
        for (ServiceDeployment service : region.services().deploy()) {
            if (service.size() != null) {
                sizes.put(service.place().child("size"), service.size());
            }
        }
        for (Store store : region.stores()) {
            if (store.size() != null) {
                sizes.put(store.place().child("size"), store.size());
            }
        }
        return sizes;
    }

    private static Optional<UnitPrice> price(
            Prices prices, Provider provider, RegionId region, String size) {
        return FORMS.stream()
                .flatMap(form -> prices.find(provider, region, form.formatted(size)).stream())
                .findFirst();
    }

    /// The nearest region that lists a size.
    private static Optional<Elsewhere> elsewhere(Facts facts, Region region, String size) {
        Comparator<CatalogRegion> byDistance =
                Comparator.comparingDouble(
                        other ->
                                facts.location(region)
                                        .map(here -> here.distanceKm(other.location()))
                                        .orElse(0.0));
        return facts.regions().of(region.provider()).stream()
                .filter(other -> !other.restricted())
                .sorted(byDistance)
                .flatMap(
                        other ->
                                price(facts.prices(), region.provider(), other.id(), size)
                                        .map(price -> new Elsewhere(other.id(), price))
                                        .stream())
                .findFirst();
    }

    private static Finding finding(Region region, Place place, String size, Elsewhere other) {
        return INFO.at(region, place)
                .says(
                        "%s is not listed in %s, but in %s (%s)"
                                .formatted(
                                        size,
                                        region.id(),
                                        other.region(),
                                        other.price().citation()))
                .advises("Pick a size that is listed here, or state its price.")
                .done();
    }
}
