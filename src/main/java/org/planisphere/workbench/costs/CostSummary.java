package org.planisphere.workbench.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.Waste;
import org.planisphere.model.RegionType;

/// The figures on the cards above the chart.
///
/// @param byType sum of the regions of each type in the plan
/// @param links sum of the links between regions
/// @param linkGbPerMonth gigabytes a month between regions
/// @param transfer everything of the category transfer, links included
/// @param waste what could be saved a month
public record CostSummary(
        CostRange monthly,
        String currency,
        String priceBook,
        LocalDate asOf,
        Map<RegionType, TypeSum> byType,
        CostRange links,
        BigDecimal linkGbPerMonth,
        CostRange transfer,
        int unpriced,
        BigDecimal waste) {
    public CostSummary {
        byType = Map.copyOf(byType);
    }

    /// @param regions how many regions of the type there are
    public record TypeSum(int regions, CostRange monthly) {
        TypeSum plus(RegionSheet region) {
            return new TypeSum(regions + 1, monthly.plus(region.monthly()));
        }
    }

    static CostSummary of(CostSheet sheet) {
        Map<RegionType, TypeSum> byType = new EnumMap<>(RegionType.class);
        for (RegionSheet region : sheet.regions()) {
            TypeSum sum = byType.getOrDefault(region.type(), new TypeSum(0, CostRange.ZERO));
            byType.put(region.type(), sum.plus(region));
        }
        return new CostSummary(
                sheet.monthly(),
                sheet.currency(),
                sheet.priceBook(),
                sheet.asOf(),
                byType,
                CostRange.sum(sheet.links(), LinkSheet::monthly),
                sheet.links().stream()
                        .map(link -> link.gbPerMonth().expected())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                sheet.byCategory().getOrDefault(CostCategory.TRANSFER, CostRange.ZERO),
                sheet.unpriced().size(),
                sheet.waste().stream()
                        .map(Waste::monthly)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
