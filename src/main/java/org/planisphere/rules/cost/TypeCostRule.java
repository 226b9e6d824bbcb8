package org.planisphere.rules.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.TypeCost;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;

/// A read-only region that costs nearly what a full one would.
public final class TypeCostRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(TypeCostRule.class, "CST-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        double most = plan.threshold(Threshold.READ_ONLY_COST_PERCENT);
        return plan.regionsOf(RegionType.READ_ONLY).stream()
                .flatMap(
                        region ->
                                figures.costs().region(region.id()).stream()
                                        .flatMap(sheet -> finding(region, sheet, most).stream()))
                .toList();
    }

    private static Optional<Finding> finding(Region region, RegionSheet sheet, double most) {
        BigDecimal own = whole(sheet.as(RegionType.READ_ONLY));
        BigDecimal full = whole(sheet.as(RegionType.FULL));
        double percent = full.signum() == 0 ? 0 : own.doubleValue() / full.doubleValue() * 100;
        return percent < most || percent == 0
                ? Optional.empty()
                : Optional.of(
                        INFO.at(region, region.at("/region/type"))
                                .says(
                                        "this read-only region costs %s %% of a full one: %s of %s a month"
                                                .formatted(
                                                        Numbers.rounded(percent),
                                                        Usd.of(own),
                                                        Usd.of(full)))
                                .advises(
                                        "Look for what it does not need to read, or let it do more.")
                                .because(
                                        Threshold.READ_ONLY_COST_PERCENT.yaml(),
                                        Numbers.plain(most),
                                        null)
                                .done());
    }

    /// The region, with what its copies of the data cost on their way there.
    private static BigDecimal whole(TypeCost cost) {
        return cost.monthly().plus(cost.replicationTransfer()).expected();
    }
}
