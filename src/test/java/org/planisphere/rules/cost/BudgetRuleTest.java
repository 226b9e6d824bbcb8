package org.planisphere.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.planisphere.cost.CostRange;

class BudgetRuleTest {
    /// Mean 100, deviation 10: a budget one deviation above is passed in 15.87 % of the cases
    /// (table of the standard normal distribution).
    @Test
    void theChanceIsThatOfTheThreePointEstimate() {
        CostRange cost = range(70, 100, 130);

        assertThat(BudgetRule.chance(cost, new BigDecimal(100))).isEqualTo("50 %");
        assertThat(BudgetRule.chance(cost, new BigDecimal(110))).isEqualTo("16 %");
        assertThat(BudgetRule.chance(cost, new BigDecimal(90))).isEqualTo("84 %");
    }

    @Test
    void aCostThatIsKnownIsOverOrNot() {
        assertThat(BudgetRule.chance(range(120, 120, 120), new BigDecimal(100))).isEqualTo("100 %");
    }

    @Test
    void theTailsAreNotSoldAsCertainties() {
        CostRange cost = range(70, 100, 130);

        assertThat(BudgetRule.chance(cost, new BigDecimal("129.9"))).isEqualTo("under 1 %");
        assertThat(BudgetRule.chance(cost, new BigDecimal("70.1"))).isEqualTo("over 99 %");
    }

    private static CostRange range(int low, int expected, int high) {
        return new CostRange(
                BigDecimal.valueOf(low), BigDecimal.valueOf(expected), BigDecimal.valueOf(high));
    }
}
