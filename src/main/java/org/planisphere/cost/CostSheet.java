package org.planisphere.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.RegionId;

/// What a whole plan costs a month: the sum of its regions and its links.
///
/// @param currency always that of the price books
/// @param priceBook which books were used
/// @param asOf date of the books
/// @param notes what a reader of the figures has to know, as sentences
public record CostSheet(
        String plan,
        String currency,
        String priceBook,
        LocalDate asOf,
        List<RegionSheet> regions,
        List<LinkSheet> links,
        List<Waste> waste,
        List<String> notes) {
    public CostSheet {
        regions = List.copyOf(regions);
        links = List.copyOf(links);
        waste = List.copyOf(waste);
        notes = List.copyOf(notes);
    }

    public CostRange monthly() {
        return CostRange.sum(regions, RegionSheet::monthly)
                .plus(CostRange.sum(links, LinkSheet::monthly));
    }

    public Optional<RegionSheet> region(RegionId id) {
        return regions.stream().filter(region -> region.region().equals(id)).findFirst();
    }

    /// What one kind of waste costs in one region.
    public List<Waste> waste(String kind, RegionId region) {
        return waste.stream()
                .filter(it -> it.kind().equals(kind) && it.region().equals(region))
                .toList();
    }

    /// The sum by category over regions and links; every category is present.
    public Map<CostCategory, CostRange> byCategory() {
        Map<CostCategory, CostRange> sums = new EnumMap<>(CostCategory.class);
        regions.forEach(region -> add(sums, region.lines()));
        links.forEach(link -> add(sums, link.lines()));
        return sums;
    }

    /// Everything without a price, regions first.
    public List<UnpricedItem> unpriced() {
        List<UnpricedItem> items = new ArrayList<>();
        for (RegionSheet region : regions) {
            add(items, region.region().toString(), region.lines());
        }
        for (LinkSheet link : links) {
            add(items, "%s -> %s".formatted(link.from(), link.to()), link.lines());
        }
        return items;
    }

    private static void add(Map<CostCategory, CostRange> sums, CostLines lines) {
        lines.byCategory().forEach((category, sum) -> sums.merge(category, sum, CostRange::plus));
    }

    private static void add(List<UnpricedItem> items, String where, CostLines lines) {
        for (CostLine.Unpriced line : lines.unpriced()) {
            String item =
                    line.environment().equals(Pricing.PRODUCTION)
                            ? line.item()
                            : "%s (%s)".formatted(line.item(), line.environment());
            items.add(new UnpricedItem(where, item, line.why()));
        }
    }
}
