package org.planisphere.cost.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostFixture;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.table.CostPivot.PivotRow;
import tech.tablesaw.api.Table;

class CostTableTest {
    private static final CostSheet SHEET = CostFixture.cost(CostFixture.sample("storefront"));

    @Test
    void theTableHasOneRowPerLineAndNoAmountForAnUnpricedOne() {
        Table table = CostTable.lines(SHEET);

        int lines =
                SHEET.regions().stream().mapToInt(region -> region.lines().all().size()).sum()
                        + SHEET.links().stream().mapToInt(link -> link.lines().all().size()).sum();
        assertThat(table.rowCount()).isEqualTo(lines);
        assertThat(table.doubleColumn("monthly_expected_usd").countMissing())
                .isEqualTo(SHEET.unpriced().size())
                .isPositive();
        assertThat(table.doubleColumn("monthly_expected_usd").sum())
                .isCloseTo(SHEET.monthly().expected().doubleValue(), within(0.01));
    }

    @Test
    void thePivotKeepsTheOrderOfThePlanAndTheSumsOfTheSheet() {
        CostPivot pivot = CostPivot.of(SHEET);

        assertThat(pivot.rows())
                .extracting(PivotRow::place)
                .startsWith("us-east-1", "us-west-2", "eu-west-1", "ap-northeast-1", "sa-east-1")
                .contains("us-east-1 -> us-west-2");
        RegionSheet first = SHEET.regions().getFirst();
        PivotRow row = pivot.rows().getFirst();
        for (CostCategory category : CostCategory.values()) {
            assertThat(row.monthlyUsd().getOrDefault(category, -1.0))
                    .isCloseTo(
                            first.lines()
                                    .byCategory()
                                    .getOrDefault(category, CostRange.ZERO)
                                    .expected()
                                    .doubleValue(),
                            within(0.001));
        }
        assertThat(row.totalUsd())
                .isCloseTo(first.monthly().expected().doubleValue(), within(0.001));
    }

    @Test
    void theTotalsOfThePivotAreThoseOfThePlan() {
        PivotRow totals = CostPivot.of(SHEET).totals();

        assertThat(totals.totalUsd())
                .isCloseTo(SHEET.monthly().expected().doubleValue(), within(0.01));
        SHEET.byCategory()
                .forEach(
                        (category, sum) ->
                                assertThat(totals.monthlyUsd().getOrDefault(category, 0.0))
                                        .as(category.title())
                                        .isCloseTo(sum.expected().doubleValue(), within(0.01)));
    }

    @Test
    void asTextThePivotIsATableWithItsTotals() {
        List<String> lines = CostPivot.of(SHEET).csv("USD").lines().toList();

        assertThat(lines.getFirst())
                .startsWith("place,compute_usd_per_month,")
                .endsWith(",total_usd_per_month");
        assertThat(lines.get(1)).startsWith("us-east-1,").endsWith(",11682.58");
        assertThat(lines.getLast())
                .startsWith("Total,")
                .endsWith(",%.2f".formatted(SHEET.monthly().expected()));
    }
}
