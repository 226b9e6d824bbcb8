package org.planisphere.workbench.costs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostLines;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.UnpricedItem;
import org.planisphere.cost.Waste;
import org.planisphere.cost.table.CostPivot;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.charts.cost.CostBars;

/// Everything the cost view shows of one sheet with one part in focus.
///
/// @param choices every part that can be in focus, regions first
/// @param rows the lines of the part in focus
/// @param total the sum of the priced rows
/// @param types the region in focus as each type, empty where links are in focus
/// @param currentType the type of the region in focus, null where links are in focus
/// @param pivot what each region and link spends on each category
/// @param bars one bar per region and, where there are links, one for them all
public record CostPage(
        CostSummary summary,
        List<CostFocus> choices,
        CostFocus focus,
        List<CostRow> rows,
        CostRange total,
        List<TypeRow> types,
        @Nullable RegionType currentType,
        CostPivot pivot,
        CostBars bars,
        List<UnpricedItem> unpriced,
        List<Waste> waste,
        List<String> notes) {
    /// What stands for all links where regions are listed.
    public static final String LINKS = "links";

    public CostPage {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
        types = List.copyOf(types);
        unpriced = List.copyOf(unpriced);
        waste = List.copyOf(waste);
        notes = List.copyOf(notes);
    }

    /// @param wanted the part in focus until now; the first part where it is gone
    static CostPage of(CostSheet sheet, @Nullable CostFocus wanted) {
        List<CostFocus> choices = choices(sheet);
        CostFocus focus =
                wanted != null && (choices.isEmpty() || choices.contains(wanted))
                        ? wanted
                        : choices.isEmpty() ? new CostFocus.OfLinks() : choices.getFirst();
        List<CostRow> rows = new ArrayList<>();
        CostRange total = CostRange.ZERO;
        List<TypeRow> types = List.of();
        RegionType currentType = null;
        switch (focus) {
            case CostFocus.OfRegion(var id) -> {
                RegionSheet region = sheet.region(id).orElseThrow();
                region.lines().all().forEach(line -> rows.add(CostRow.of("", line)));
                total = region.monthly();
                types = TypeRow.of(region);
                currentType = region.type();
            }
            case CostFocus.OfLinks() -> {
                for (LinkSheet link : sheet.links()) {
                    String way = "%s → %s: ".formatted(link.from(), link.to());
                    link.lines().all().forEach(line -> rows.add(CostRow.of(way, line)));
                }
                total = CostRange.sum(sheet.links(), LinkSheet::monthly);
            }
        }
        return new CostPage(
                CostSummary.of(sheet),
                choices,
                focus,
                rows,
                total,
                types,
                currentType,
                CostPivot.of(sheet),
                bars(sheet),
                sheet.unpriced(),
                sheet.waste(),
                sheet.notes());
    }

    private static List<CostFocus> choices(CostSheet sheet) {
        Stream<CostFocus> regions =
                sheet.regions().stream().map(region -> new CostFocus.OfRegion(region.region()));
        Stream<CostFocus> links =
                sheet.links().isEmpty() ? Stream.of() : Stream.of(new CostFocus.OfLinks());
        return Stream.concat(regions, links).toList();
    }

    private static CostBars bars(CostSheet sheet) {
        // All of them, so that each has its colour in every plan.
        List<CostCategory> shown = List.of(CostCategory.values());
        List<CostBars.Bar> bars = new ArrayList<>();
        for (RegionSheet region : sheet.regions()) {
            bars.add(bar(region.region().value(), List.of(region.lines()), shown));
        }
        if (!sheet.links().isEmpty()) {
            List<CostLines> lines = sheet.links().stream().map(LinkSheet::lines).toList();
            bars.add(bar(LINKS, lines, shown));
        }
        return new CostBars(
                sheet.currency(), shown.stream().map(CostCategory::title).toList(), bars);
    }

    private static CostBars.Bar bar(
            String name, List<CostLines> bills, List<CostCategory> categories) {
        List<BigDecimal> amounts =
                categories.stream()
                        .map(
                                category ->
                                        CostRange.sum(
                                                        bills,
                                                        bill ->
                                                                bill.byCategory()
                                                                        .getOrDefault(
                                                                                category,
                                                                                CostRange.ZERO))
                                                .expected())
                        .toList();
        return new CostBars.Bar(name, amounts);
    }
}
