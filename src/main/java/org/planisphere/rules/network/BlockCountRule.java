package org.planisphere.rules.network;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Quota;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// More blocks in one network than the quota allows.
public final class BlockCountRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(BlockCountRule.class, "NET-010");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Quota QUOTA =
            new Quota(
                    "vpc.cidr.blocks",
                    "IPv4 block",
                    "adjustable to",
                    "Merge blocks, or plan a quota request before the rollout.",
                    "Merge blocks, or split the network.");

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(region -> check(facts, region).stream()).toList();
    }

    private static Optional<Finding> check(Facts facts, Region region) {
        long count = Block.of(region).stream().filter(block -> !block.cidr().isIpv6()).count();
        return QUOTA.check(INFO, facts, region, region.at("/networking/secondary_cidrs"), count);
    }
}
