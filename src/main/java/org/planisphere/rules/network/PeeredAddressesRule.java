package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Subnet;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Topology;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// More private addresses in use than a network, or a group of peered ones, may have.
public final class PeeredAddressesRule implements FocusedRule {
    private static final String TOGETHER = "network.peered-addresses";

    private static final RuleInfo INFO = RulePage.read(PeeredAddressesRule.class, "NET-019");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.networking().connectivity(),
                region.networking().subnets().stream()
                        .map(subnet -> Objects.requireNonNullElse(subnet.expectedAddresses(), 0))
                        .toList());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        long inAll = plan.regions().stream().mapToLong(PeeredAddressesRule::used).sum();
        if (inAll == 0) {
            return List.of();
        }
        Set<RegionId> grouped = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            facts.limits()
                    .find(region.provider(), "network.addresses")
                    .filter(limit -> used(region) > limit.value())
                    .ifPresent(limit -> findings.add(alone(region, limit)));
            Limit shared = facts.limits().find(region.provider(), TOGETHER).orElse(null);
            if (shared != null && inAll > shared.value() && grouped.add(region.id())) {
                List<Region> group = group(plan, Topology.of(plan), region);
                group.forEach(member -> grouped.add(member.id()));
                long sum = group.stream().mapToLong(PeeredAddressesRule::used).sum();
                if (group.size() > 1 && sum > shared.value()) {
                    findings.add(together(group, sum, shared));
                }
            }
        }
        return findings;
    }

    private static long used(Region region) {
        long used = 0;
        for (Subnet subnet : region.networking().subnets()) {
            used += Objects.requireNonNullElse(subnet.expectedAddresses(), 0);
        }
        return used;
    }

    /// The region and every one of its provider that peerings connect it with.
    private static List<Region> group(Plan plan, Topology topology, Region first) {
        List<Region> group = new ArrayList<>(List.of(first));
        Set<RegionId> seen = new HashSet<>(Set.of(first.id()));
        for (int i = 0; i < group.size(); i++) {
            RegionId here = group.get(i).id();
            for (Link link : topology.of(here)) {
                RegionId other = link.otherEnd(here);
                if (link.kind() == LinkKind.PEERING && seen.add(other)) {
                    plan.region(other)
                            .filter(peer -> peer.provider() == first.provider())
                            .ifPresent(group::add);
                }
            }
        }
        return group;
    }

    private static Finding alone(Region region, Limit limit) {
        return INFO.at(region, region.at("/networking/subnets"))
                .says(
                        "%s expects %s private addresses: %s are allowed in a network"
                                .formatted(
                                        region.id(),
                                        Numbers.grouped(used(region)),
                                        Numbers.grouped((long) limit.value())))
                .advises("Split the network.")
                .because(limit)
                .done();
    }

    private static Finding together(List<Region> group, long sum, Limit limit) {
        Region first = group.getFirst();
        return INFO.at(first, first.at("/networking/connectivity"))
                .says(
                        "%s private addresses in the peered group %s: %s are allowed"
                                .formatted(
                                        Numbers.grouped(sum),
                                        Words.and(group.stream().map(Region::id).toList()),
                                        Numbers.grouped((long) limit.value())))
                .advises("Split the group.")
                .because(limit)
                .done();
    }
}
