package org.planisphere.workbench.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planisphere.workbench.costs.CostSheetSketch.IRELAND;
import static org.planisphere.workbench.costs.CostSheetSketch.TOKYO;
import static org.planisphere.workbench.costs.CostSheetSketch.VIRGINIA;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.charts.cost.CostBars;

class CostsModelTest {
    private final List<RegionId> chosen = new ArrayList<>();
    private final CostsModel model = new CostsModel(chosen::add);
    private final CostSheet sheet = CostSheetSketch.sheet();

    @Test
    void theRowsOfAllPartsSumToTheTotalOfThePlan() {
        model.show(sheet);
        BigDecimal sum = BigDecimal.ZERO;
        for (CostFocus part : page().choices()) {
            model.choose(part);
            BigDecimal rows = BigDecimal.ZERO;
            for (CostRow row : page().rows()) {
                CostRange monthly = row.monthly();
                rows = monthly == null ? rows : rows.add(monthly.expected());
            }
            assertThat(page().total().expected()).isEqualByComparingTo(rows);
            sum = sum.add(rows);
        }
        assertThat(page().summary().monthly().expected()).isEqualByComparingTo(sum);
    }

    @Test
    void theBarsSumToTheTotalOfThePlan() {
        model.show(sheet);
        BigDecimal bars =
                page().bars().bars().stream()
                        .map(CostBars.Bar::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bars).isEqualByComparingTo(sheet.monthly().expected());
    }

    @Test
    void anItemWithoutAPriceIsARowWithoutAnAmountAndCountsAsUnpriced() {
        model.show(sheet);
        assertThat(page().rows())
                .filteredOn(row -> row.monthly() == null)
                .extracting(CostRow::item)
                .containsExactly("checkout: fraud scoring by a third party");
        assertThat(page().summary().unpriced()).isEqualTo(3);
    }

    @Test
    void theRegionInFocusStaysWhileItExists() {
        model.show(sheet);
        model.select(TOKYO);
        model.show(CostSheetSketch.sheet());
        assertThat(page().focus()).isEqualTo(new CostFocus.OfRegion(TOKYO));

        model.show(
                CostSheetSketch.sheet(
                        List.of(CostSheetSketch.region(IRELAND, RegionType.FULL, 3))));
        assertThat(page().focus()).isEqualTo(new CostFocus.OfRegion(IRELAND));
    }

    @Test
    void aClickedBarChoosesItsRegionForAllPanesOnce() {
        model.show(sheet);
        model.chooseBar("eu-west-1");
        model.chooseBar("eu-west-1");
        assertThat(page().focus()).isEqualTo(new CostFocus.OfRegion(IRELAND));
        assertThat(chosen).containsExactly(IRELAND);
    }

    @Test
    void aSelectionOfAnotherPaneIsFollowedAndNotEchoed() {
        model.show(sheet);
        model.select(IRELAND);
        model.select(new RegionId("me-south-1"));
        assertThat(page().focus()).isEqualTo(new CostFocus.OfRegion(IRELAND));
        assertThat(chosen).isEmpty();
    }

    @Test
    void aRegionThatWasSelectedBeforeItCostAnythingIsFollowedWhenItDoes() {
        model.select(TOKYO);
        model.show(sheet);
        assertThat(page().focus()).isEqualTo(new CostFocus.OfRegion(TOKYO));

        model.select(IRELAND);
        model.show(sheet);
        assertThat(page().focus()).isEqualTo(new CostFocus.OfRegion(IRELAND));
    }

    @Test
    void everyTypeIsComparedWithThePlannedOne() {
        model.show(sheet);
        model.select(VIRGINIA);
        BigDecimal planned = page().types().getFirst().monthly();
        assertThat(page().types())
                .extracting(TypeRow::type)
                .containsExactly(RegionType.FULL, RegionType.LIGHTWEIGHT, RegionType.READ_ONLY);
        assertThat(page().types())
                .allSatisfy(
                        row ->
                                assertThat(row.monthly().subtract(row.difference()))
                                        .isEqualByComparingTo(planned));
        assertThat(page().types()).filteredOn(TypeRow::current).hasSize(1);
    }

    @Test
    void aPlanWithoutRegionsHasAPageToo() {
        model.show(
                new CostSheet(
                        "empty",
                        "USD",
                        sheet.priceBook(),
                        sheet.asOf(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(page().rows()).isEmpty();
        assertThat(page().summary().monthly()).isEqualTo(CostRange.ZERO);
    }

    private CostPage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }
}
