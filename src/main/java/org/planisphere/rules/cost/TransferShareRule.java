package org.planisphere.rules.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.RegionTransfer;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;
import org.planisphere.rules.Words;

/// A region that spends much of its money on moving data about inside the plan.
public final class TransferShareRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(TransferShareRule.class, "CST-007");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        double most = plan.threshold(Threshold.TRANSFER_PERCENT);
        return plan.regions().stream()
                .flatMap(
                        region ->
                                finding(
                                        region,
                                        RegionTransfer.of(figures.costs(), region.id()),
                                        most)
                                        .stream())
                .toList();
    }

    private static Optional<Finding> finding(Region region, RegionTransfer transfer, double most) {
        BigDecimal moved = transfer.toRegions().plus(transfer.betweenZones()).expected();
        BigDecimal total = transfer.total().expected();
        double percent = total.signum() == 0 ? 0 : moved.doubleValue() / total.doubleValue() * 100;
        return percent <= most
                ? Optional.empty()
                : Optional.of(
                        INFO.at(region, region.at("/networking/connectivity"))
                                .says(
                                        "transfer is %s %% of what %s costs: %s of %s a month: %s"
                                                .formatted(
                                                        Numbers.rounded(percent),
                                                        region.id(),
                                                        Usd.of(moved),
                                                        Usd.of(total),
                                                        Words.and(parts(transfer))))
                                .advises(
                                        "Look at the dearest first: fewer calls, larger batches, compression, or the data nearer to its readers.")
                                .because(
                                        Threshold.TRANSFER_PERCENT.yaml(),
                                        Numbers.plain(most),
                                        null)
                                .done());
    }

    /// Who talks most, the dearest first.
    private static List<String> parts(RegionTransfer transfer) {
        List<String> parts = new ArrayList<>();
        for (LinkSheet link : transfer.links()) {
            if (link.monthly().expected().signum() > 0) {
                parts.add("%s to %s".formatted(Usd.of(link.monthly().expected()), link.to()));
            }
        }
        if (transfer.betweenZones().expected().signum() > 0) {
            parts.add(
                    "%s between zones%s"
                            .formatted(
                                    Usd.of(transfer.betweenZones().expected()),
                                    transfer.assumed() ? " (volume assumed)" : ""));
        }
        return parts;
    }
}
