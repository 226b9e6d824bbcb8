package org.planisphere.rules.network;

import inet.ipaddr.IPAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.Quota;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// More subnets or routes in one network than the quotas allow.
public final class NetworkSizeRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(NetworkSizeRule.class, "NET-017");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking();
    }

    private static final Quota ROUTES =
            new Quota(
                    "routes.per-table",
                    "route",
                    "adjustable to",
                    "Summarise blocks, or request the higher quota before the rollout.",
                    "Summarise blocks, or connect through a transit gateway.");

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Stream.concat(subnets(facts, region).stream(), routes(plan, facts, region).stream());
    }

    private static Optional<Finding> subnets(Facts facts, Region region) {
        int count = region.networking().subnets().size();
        return facts.limits()
                .find(region.provider(), "subnet.per-vpc")
                .filter(quota -> count > quota.value())
                .map(
                        quota ->
                                INFO.at(region, region.at("/networking/subnets"))
                                        .says(
                                                "%s has %s: quota %s"
                                                        .formatted(
                                                                region.id(),
                                                                Numbers.of(count, "subnet"),
                                                                Numbers.plain(quota.value())))
                                        .advises("Merge subnets, or request a higher quota.")
                                        .because(quota)
                                        .done());
    }

    private static Optional<Finding> routes(Plan plan, Facts facts, Region region) {
        Set<IPAddress> prefixes = new HashSet<>();
        for (Connection link : region.networking().connectivity()) {
            if (LinkKind.of(link.type()).joinsAddresses()) {
                behind(plan, link).forEach(block -> prefixes.add(block.block()));
            }
        }
        return ROUTES.check(
                INFO, facts, region, region.at("/networking/connectivity"), prefixes.size());
    }

    /// The blocks that a link leads to: its own routes, or else all of the region at its end.
    private static List<Cidr> behind(Plan plan, Connection link) {
        return link.routes().isEmpty()
                ? plan.region(link.target()).map(Region::blocks).orElse(List.of())
                : link.routes();
    }
}
