package org.planisphere.rules.cost;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostLine;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.RegionTransfer;
import org.planisphere.model.Absorption;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Plan;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;

/// What two regions cost while both carry the load, where no budget has room for it.
public final class ExtraMonthsRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(ExtraMonthsRule.class, "CST-010");

    private static final double WEEKS_PER_MONTH = 52.0 / 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            CostRange cost = RegionTransfer.of(figures.costs(), region.id()).total();
            ramp(plan, region, cost, figures.costs()).ifPresent(findings::add);
            for (Absorption absorbed : region.capacity().absorbs()) {
                plan.region(absorbed.region())
                        .flatMap(lost -> failover(plan, region, lost, absorbed, figures.costs()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// A region that stands beside the one it relieves while its traffic grows.
    private static Optional<Finding> ramp(
            Plan plan, Region region, CostRange cost, CostSheet costs) {
        double weeks = weeks(plan, region);
        Region relieved = relieved(plan, region);
        boolean covered =
                Budget.of(region).isPresent()
                        && (!Budget.isComparable(plan, region, costs)
                                || Budget.of(region).orElseThrow().compareTo(cost.expected()) >= 0);
        if (weeks == 0 || relieved == null || covered || !isBefore(region) || !hasBudgets(plan)) {
            return Optional.empty();
        }
        BigDecimal sum = cost.expected().multiply(BigDecimal.valueOf(weeks / WEEKS_PER_MONTH));
        return Optional.of(
                INFO.at(region, region.at(region.rollout().ramp().isEmpty() ? "" : "/ramp"))
                        .says(
                                "both %s and %s run for %s weeks of the ramp: %s that no budget has"
                                        .formatted(
                                                relieved.id(),
                                                region.id(),
                                                Numbers.rounded(weeks),
                                                Usd.of(sum)))
                        .advises("Put the weeks of the ramp into the budget of the new region.")
                        .because("a month", Usd.of(cost.expected()), null)
                        .done());
    }

    private static boolean isBefore(Region region) {
        Lifecycle lifecycle = region.details().lifecycle();
        return lifecycle != null && lifecycle.compareTo(Lifecycle.LIVE) < 0;
    }

    /// A plan in which nothing has a budget has none that this could be missing from.
    private static boolean hasBudgets(Plan plan) {
        return plan.regions().stream().anyMatch(region -> Budget.of(region).isPresent());
    }

    private static double weeks(Plan plan, Region region) {
        List<RampStep> own = region.rollout().ramp();
        return (own.isEmpty() ? plan.rollout().ramp() : own)
                .stream()
                        .map(RampStep::hold)
                        .filter(Objects::nonNull)
                        .mapToDouble(
                                hold -> (double) hold.toSeconds() / Duration.ofDays(7).toSeconds())
                        .sum();
    }

    private static @Nullable Region relieved(Plan plan, Region region) {
        return Optional.ofNullable(region.details().mirrors())
                .flatMap(plan::region)
                .or(plan::primary)
                .filter(other -> !other.id().equals(region.id()))
                .orElse(null);
    }

    /// A region that carries another one's load as well: what it sends grows with the load, its
    /// machines grow where the load passes its capacity.
    private static Optional<Finding> failover(
            Plan plan, Region by, Region lost, Absorption absorbed, CostSheet costs) {
        Double own = by.capacity().peakRps();
        Double theirs = lost.capacity().peakRps();
        RegionSheet sheet = costs.region(by.id()).orElse(null);
        if (own == null
                || own <= 0
                || theirs == null
                || sheet == null
                || !Budget.isComparable(plan, by, costs)) {
            return Optional.empty();
        }
        double load = own + theirs * Objects.requireNonNullElse(absorbed.share(), 1.0);
        Double capacity = by.capacity().capacityRps();
        double machines = capacity == null ? 1 : Math.max(1, load / capacity);
        BigDecimal cost =
                RegionTransfer.of(costs, by.id())
                        .total()
                        .expected()
                        .add(more(sheet, CostCategory.TRANSFER, load / own))
                        .add(more(sheet, CostCategory.COMPUTE, machines));
        BigDecimal budget = Budget.of(by).orElseThrow();
        return cost.compareTo(budget) <= 0 || exceedsAlready(costs, by, budget)
                ? Optional.empty()
                : Optional.of(
                        INFO.at(by, by.at("/cost/budget_monthly"))
                                .says(
                                        "while %s is lost, %s costs %s a month; its budget is %s"
                                                .formatted(
                                                        lost.id(),
                                                        by.id(),
                                                        Usd.of(cost),
                                                        Usd.of(budget)))
                                .advises("Keep a reserve for the days of a failover.")
                                .because(
                                        "load",
                                        Numbers.rounded(load) + " requests a second",
                                        by.at("/capacity"))
                                .done());
    }

    /// What a part of production costs more when it grows by a factor.
    private static BigDecimal more(RegionSheet sheet, CostCategory category, double factor) {
        List<CostLine.Priced> part =
                sheet.lines().priced().stream()
                        .filter(line -> line.category() == category)
                        .filter(line -> line.environment().equals("production"))
                        .toList();
        return CostRange.sum(part, CostLine.Priced::monthly)
                .expected()
                .multiply(BigDecimal.valueOf(factor - 1));
    }

    /// That is told by CST-001.
    private static boolean exceedsAlready(CostSheet costs, Region region, BigDecimal budget) {
        return RegionTransfer.of(costs, region.id()).total().expected().compareTo(budget) > 0;
    }
}
