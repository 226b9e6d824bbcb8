package org.planisphere.rules.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Quota;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// More network address usage than the quota allows.
public final class AddressUsageRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(AddressUsageRule.class, "NET-018");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Quota QUOTA =
            new Quota(
                    "vpc.nau",
                    "estimated NAU unit",
                    "adjustable to",
                    "Request the higher quota before the rollout.",
                    "Split the network.");

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(region -> check(facts, region).stream()).toList();
    }

    private static Optional<Finding> check(Facts facts, Region region) {
        Optional<Limit> weight = facts.limits().find(region.provider(), "vpc.nau.gateway");
        long units =
                addresses(region)
                        + Math.round(weight.map(Limit::value).orElse(0.0) * gateways(region));
        return QUOTA.check(INFO, facts, region, region.at("/networking/subnets"), units);
    }

    private static long addresses(Region region) {
        return region.networking().subnets().stream()
                .map(Subnet::expectedAddresses)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /// NAT gateways and attachments to transit gateways.
    private static long gateways(Region region) {
        NatPlacement nat = region.networking().nat();
        long nats =
                nat == NatPlacement.PER_ZONE
                        ? Zones.of(region).count()
                        : nat == NatPlacement.SHARED ? 1 : 0;
        boolean attached =
                region.networking().connectivity().stream()
                        .anyMatch(link -> link.type() == ConnectionType.TRANSIT_GATEWAY);
        return nats + (attached ? 1 : 0);
    }
}
