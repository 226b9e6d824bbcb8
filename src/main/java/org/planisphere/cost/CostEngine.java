package org.planisphere.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.Sizing;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.Facts;

/// Costs a plan: a function of the plan, the facts and the prices, nothing else.
public final class CostEngine {
    private static final String CURRENCY = "USD";

    private CostEngine() {}

    /// What the plan costs a month.
    public static CostSheet cost(Plan plan, Facts facts, PriceBook book) {
        List<Provider> providers =
                plan.regions().stream().map(Region::provider).distinct().toList();
        LocalDate asOf = book.asOf(providers);
        List<RegionSheet> regions = new ArrayList<>();
        List<Waste> waste = new ArrayList<>();
        for (Region region : plan.regions()) {
            RegionScope scope = new RegionScope(plan, region, facts, book);
            CostLines lines = RegionBill.lines(scope);
            regions.add(new RegionSheet(region.id(), region.type(), lines, asTypes(scope, lines)));
            waste.addAll(new WasteFinder(facts.today()).in(scope, lines));
        }
        List<LinkSheet> links = new LinkBills(plan, facts, book).sheets();
        return new CostSheet(
                plan.name(),
                CURRENCY,
                book.title(providers),
                asOf,
                regions,
                links,
                waste,
                notes(plan, regions, links));
    }

    private static Map<RegionType, TypeCost> asTypes(RegionScope scope, CostLines own) {
        RegionAsType transform = new RegionAsType(scope.plan(), scope.facts(), scope.sizing());
        Map<RegionType, TypeCost> costs = new EnumMap<>(RegionType.class);
        for (RegionType type : RegionType.values()) {
            Region region = transform.of(scope.region(), type);
            CostLines lines =
                    type == scope.region().type() ? own : RegionBill.lines(scope.as(region));
            costs.put(type, new TypeCost(type, lines, replicationTransfer(scope, region)));
        }
        return costs;
    }

    /// What the stores of a region receive, at the price of the regions that send it.
    private static CostRange replicationTransfer(RegionScope scope, Region region) {
        CostRange sum = CostRange.ZERO;
        for (ReplicationFlow flow : ReplicationFlow.into(region)) {
            Region from = scope.plan().region(flow.from()).orElse(null);
            if (from == null) {
                continue;
            }
            Pricing pricing =
                    new Pricing(scope.plan().cost(), from.provider(), from.id(), scope.book());
            CostLine line =
                    pricing.transfer(
                            flow.store().value(),
                            CostCategory.TRANSFER,
                            Quantity.exactly(flow.gb(scope.secondsPerMonth())),
                            LinkBills.answer(scope.facts(), scope.book(), from, region));
            if (line instanceof CostLine.Priced priced) {
                sum = sum.plus(priced.monthly());
            }
        }
        return sum;
    }

    private static List<String> notes(Plan plan, List<RegionSheet> regions, List<LinkSheet> links) {
        List<String> notes = new ArrayList<>();
        if (!plan.currency().equals(CURRENCY)) {
            notes.add(
                    "The plan asks for %s; amounts stay in %s, because no book holds an exchange rate."
                            .formatted(plan.currency(), CURRENCY));
        }
        List<String> unread = plan.unreadFiles();
        if (!unread.isEmpty()) {
            notes.add(
                    "%s cannot be read: what %s is not in these figures."
                            .formatted(
                                    String.join(", ", unread),
                                    unread.size() == 1 ? "it describes" : "they describe"));
        }
        List<CostLine.Priced> priced = new ArrayList<>();
        regions.forEach(region -> priced.addAll(region.lines().priced()));
        links.forEach(link -> priced.addAll(link.lines().priced()));
        if (priced.stream().anyMatch(line -> line.item().contains(Sizing.ASSUMED))) {
            notes.add(
                    "Counts and volumes marked \"%s\" are not in the plan; state them to replace them."
                            .formatted(Sizing.ASSUMED));
        }
        long references =
                priced.stream()
                        .filter(line -> line.price().confidence().startsWith("reference"))
                        .count();
        if (references > 0) {
            notes.add(
                    "%d items use the price of another region, as their source says."
                            .formatted(references));
        }
        return notes;
    }
}
