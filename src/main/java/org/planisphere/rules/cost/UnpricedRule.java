package org.planisphere.rules.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostLine;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.pricebook.Sizing;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Something that is used and that no price book has a price for.
///
/// An error where the plan states what and how much and the provider has a book; a warning, one for
/// each region, where count or volume is ours or no book knows such a thing; an information where
/// it is sold by contract. What has no quantity is told by the sheet, and is no matter of prices.
public final class UnpricedRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(UnpricedRule.class, "CST-002");

    private static final String BY_CONTRACT = "region";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Region>> byContract = new LinkedHashMap<>();
        for (RegionSheet sheet : figures.costs().regions()) {
            Region region = plan.region(sheet.region()).orElse(null);
            if (region != null) {
                check(plan, facts, region, unpriced(sheet), findings, byContract);
            }
        }
        byContract.forEach((item, regions) -> findings.add(byContract(item, regions)));
        for (LinkSheet link : figures.costs().links()) {
            plan.region(link.from()).flatMap(from -> onTheWay(from, link)).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<CostLine.Unpriced> unpriced(RegionSheet sheet) {
        return sheet.lines().unpriced().stream()
                .filter(line -> line.environment().equals("production"))
                .filter(line -> line.quantity().expected().signum() > 0)
                .toList();
    }

    private static void check(
            Plan plan,
            Facts facts,
            Region region,
            List<CostLine.Unpriced> lines,
            List<Finding> findings,
            Map<String, List<Region>> byContract) {
        boolean hasBook = facts.prices().book(region.provider()).isPresent();
        List<CostLine.Unpriced> ours = new ArrayList<>();
        for (CostLine.Unpriced line : lines) {
            Place stated = Stated.place(region, line);
            if (line.unit().equals(BY_CONTRACT)) {
                byContract.computeIfAbsent(line.item(), _ -> new ArrayList<>()).add(region);
            } else if (line.unit().equals(UnknownEngine.UNIT)) {
                UnknownEngine.finding(INFO, facts, region, line).ifPresent(findings::add);
            } else if (stated != null && hasBook && !line.sku().isEmpty()) {
                findings.add(stated(plan, facts, region, line, stated));
            } else {
                ours.add(line);
            }
        }
        if (!ours.isEmpty()) {
            findings.add(ours(plan, facts, region, ours));
        }
    }

    private static Finding stated(
            Plan plan, Facts facts, Region region, CostLine.Unpriced line, Place place) {
        String said = "unpriced, not zero: %s in %s".formatted(line.item(), region.id());
        Optional<Finding> size = UnknownSize.finding(INFO, facts, region, place, line.sku(), said);
        if (size.isPresent()) {
            return size.get();
        }
        return INFO.at(region, place)
                .says(said)
                .advises(
                        "Add its price to a book of the plan, or let another price stand in for it.")
                .because("why", line.why(), null)
                .fix(
                        Substitute.of(facts, region, line.sku())
                                .flatMap(it -> it.fix(plan, List.of(it))))
                .done();
    }

    private static Finding ours(
            Plan plan, Facts facts, Region region, List<CostLine.Unpriced> lines) {
        List<Substitute> substitutes =
                lines.stream()
                        .flatMap(line -> Substitute.of(facts, region, line.sku()).stream())
                        .toList();
        return INFO.at(region, region.at("/region"))
                .weighing(Severity.WARNING)
                .says(
                        "unpriced, not zero: %s in %s"
                                .formatted(
                                        Words.and(lines.stream().map(UnpricedRule::name).toList()),
                                        region.id()))
                .advises("Add prices to a book of the plan; the total is too low by these.")
                .because("why", lines.getFirst().why(), null)
                .fix(
                        substitutes.size() < lines.size()
                                ? Optional.empty()
                                : substitutes.getFirst().fix(plan, substitutes))
                .done();
    }

    /// The item as part of a list.
    private static String name(CostLine.Unpriced line) {
        return line.item().replace(", " + Sizing.ASSUMED, " (assumed)");
    }

    private static Finding byContract(String item, List<Region> regions) {
        List<RegionId> ids = regions.stream().map(Region::id).toList();
        Region first = regions.getFirst();
        return INFO.at(first, Stated.contract(first, item))
                .weighing(Severity.INFO)
                .says("unpriced, not zero: %s in %s".formatted(item, Words.and(ids)))
                .advises(
                        "No book has a unit price for it: put what your contract says into a book of the plan and its use under `cost.usage`.")
                .done();
    }

    private static Optional<Finding> onTheWay(Region from, LinkSheet link) {
        return link.lines().unpriced().stream()
                .filter(line -> line.quantity().expected().signum() > 0)
                .findFirst()
                .map(
                        line ->
                                INFO.at(from, from.at("/networking/connectivity"))
                                        .weighing(Severity.WARNING)
                                        .says(
                                                "unpriced, not zero: %s from %s"
                                                        .formatted(line.item(), from.id()))
                                        .advises("The total is too low by it.")
                                        .because("why", line.why(), null)
                                        .done());
    }

    /// Where the plan states what a line of the bill bills.
    private static final class Stated {
        private Stated() {}

        /// The service, store or item of use behind a line; null where the line is our assumption.
        static @Nullable Place place(Region region, CostLine.Unpriced line) {
            if (line.item().contains(Sizing.ASSUMED)) {
                return null;
            }
            String subject = line.item().split(": ", 2)[0];
            for (var service : region.services().deploy()) {
                if (service.name().value().equals(subject)) {
                    return service.place();
                }
            }
            for (var store : region.stores()) {
                if (store.name().value().equals(subject)) {
                    return store.place();
                }
            }
            for (int i = 0; i < region.cost().usage().size(); i++) {
                if (region.cost().usage().get(i).item().equals(line.item())) {
                    return region.at("/cost/usage").child(i);
                }
            }
            return null;
        }

        static Place contract(Region region, String item) {
            return region.at(item.startsWith("Managed") ? "/observability" : "/networking/edge");
        }
    }
}
