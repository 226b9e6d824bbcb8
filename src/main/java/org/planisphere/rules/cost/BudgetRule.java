package org.planisphere.rules.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.RegionTransfer;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;

/// A region that is expected to cost more than its budget, or that may.
public final class BudgetRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(BudgetRule.class, "CST-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        return plan.regions().stream()
                .filter(region -> Budget.isComparable(plan, region, figures.costs()))
                .flatMap(region -> finding(region, figures.costs()).stream())
                .toList();
    }

    private static Optional<Finding> finding(Region region, CostSheet costs) {
        BigDecimal budget = Budget.of(region).orElseThrow();
        CostRange cost = RegionTransfer.of(costs, region.id()).total();
        if (cost.high().compareTo(budget) <= 0) {
            return Optional.empty();
        }
        boolean expected = cost.expected().compareTo(budget) > 0;
        int unpriced =
                (int)
                        costs.unpriced().stream()
                                .filter(item -> item.where().equals(region.id().value()))
                                .count();
        return Optional.of(
                INFO.at(region, region.at("/cost/budget_monthly"))
                        .weighing(expected ? Severity.WARNING : Severity.INFO)
                        .says(
                                "%s: %s%s of %s a month (%s chance over)"
                                        .formatted(
                                                region.id(),
                                                expected ? "" : "at worst ",
                                                Usd.of(expected ? cost.expected() : cost.high()),
                                                Usd.of(budget),
                                                chance(cost, budget)))
                        .advises(
                                expected
                                        ? "Raise the budget, or look in the cost view for what the region can do without."
                                        : "State the assumed quantities to narrow the range, or keep a reserve.")
                        .because("low", Usd.of(cost.low()), null)
                        .because("expected", Usd.of(cost.expected()), null)
                        .because("high", Usd.of(cost.high()), null)
                        .because("without a price", Numbers.of(unpriced, "item"), null)
                        .done());
    }

    /// The chance that a cost passes a budget, by the three-point estimate of PERT (Malcolm and
    /// others, 1959): mean (low + 4 expected + high) / 6, deviation (high - low) / 6, normal.
    static String chance(CostRange cost, BigDecimal budget) {
        double low = cost.low().doubleValue();
        double high = cost.high().doubleValue();
        double limit = budget.doubleValue();
        if (low >= limit) {
            return "100 %";
        }
        double mean = (low + 4 * cost.expected().doubleValue() + high) / 6;
        double over =
                NormalDistribution.of(mean, (high - low) / 6).survivalProbability(limit) * 100;
        return over < 1
                ? "under 1 %"
                : over > 99 ? "over 99 %" : "%d %%".formatted(Math.round(over));
    }
}
