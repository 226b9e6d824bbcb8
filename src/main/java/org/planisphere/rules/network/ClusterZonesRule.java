package org.planisphere.rules.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceId;
import org.planisphere.model.Subnet;
import org.planisphere.model.SubnetTier;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A managed cluster whose subnets lie in too few zones.
public final class ClusterZonesRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(ClusterZonesRule.class, "NET-015");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final ServiceId CLUSTER = new ServiceId("container-orchestration");

    /// Tiers that a cluster does not run in.
    private static final Set<SubnetTier> OTHERS =
            EnumSet.of(SubnetTier.DATA, SubnetTier.TRANSIT, SubnetTier.ENDPOINT);

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.services().deploys(CLUSTER))
                .flatMap(
                        region ->
                                facts
                                        .limits()
                                        .find(region.provider(), "kubernetes.zones.min")
                                        .stream()
                                        .flatMap(least -> check(region, least).stream()))
                .toList();
    }

    private static Optional<Finding> check(Region region, Limit least) {
        List<Subnet> subnets = candidates(region.networking().subnets());
        boolean placed =
                !subnets.isEmpty() && subnets.stream().allMatch(subnet -> subnet.zone() != null);
        List<String> zones = Zones.used(subnets);
        return placed && zones.size() < least.value()
                ? Optional.of(finding(region, subnets.getFirst(), zones, least))
                : Optional.empty();
    }

    /// The subnets made for the cluster, or else all that it could use.
    private static List<Subnet> candidates(List<Subnet> subnets) {
        List<Subnet> own =
                subnets.stream().filter(it -> it.tier() == SubnetTier.KUBERNETES).toList();
        return own.isEmpty()
                ? subnets.stream()
                        .filter(it -> it.tier() == null || !OTHERS.contains(it.tier()))
                        .toList()
                : own;
    }

    private static Finding finding(Region region, Subnet first, List<String> zones, Limit least) {
        List<String> more =
                Stream.of("a", "b", "c")
                        .filter(zone -> !zones.contains(zone))
                        .limit((long) least.value() - zones.size())
                        .toList();
        boolean lettered = zones.stream().allMatch(zone -> zone.length() == 1);
        return INFO.at(region, first.place())
                .says(
                        "%s is deployed, and its subnets lie in zone %s only: a cluster needs %s zones"
                                .formatted(CLUSTER, Words.and(zones), Numbers.plain(least.value())))
                .advises("Add a subnet in another zone.")
                .because(least)
                .fix(lettered ? NewSubnets.like(region, first, more) : Optional.empty())
                .done();
    }
}
