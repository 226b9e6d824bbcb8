package org.planisphere.rules.network;

import static org.planisphere.model.finding.Severity.ERROR;
import static org.planisphere.model.finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.catalog.ProviderLimits;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Sources;

/// More blocks in one network than the quota allows.
public final class BlockCountRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo(
                    "NET-010",
                    WARNING,
                    "The number of blocks fits the quota",
                    "A quota can be raised on request, which takes days; the hard limit cannot be raised at"
                            + " all.",
                    Sources.VPC_QUOTAS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .flatMap(region -> check(region, facts.limits()).stream())
                .toList();
    }

    private static Optional<Finding> check(Region region, ProviderLimits limits) {
        long count = Block.of(region).stream().filter(block -> !block.cidr().isIpv6()).count();
        return limits.find(region.provider(), "vpc.cidr.blocks")
                .filter(limit -> count > limit.value())
                .map(limit -> finding(region, count, limit));
    }

    private static Finding finding(Region region, long count, Limit limit) {
        Double most = limit.adjustableTo();
        boolean never = count > (most == null ? limit.value() : most);
        String adjustable = most == null ? "" : ", adjustable to " + Numbers.plain(most);
        return INFO.at(region, region.at("/networking/secondary_cidrs"))
                .weighing(never ? ERROR : WARNING)
                .says(
                        "%s has %s: quota %s%s"
                                .formatted(
                                        region.id(),
                                        Numbers.of(count, "IPv4 block"),
                                        Numbers.plain(limit.value()),
                                        adjustable))
                .advises(
                        never
                                ? "Merge blocks, or split the network."
                                : "Merge blocks, or plan a quota request before the rollout.")
                .because(limit)
                .done();
    }
}
