package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.SubnetTier;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A tier without a subnet in one of the region's zones.
public final class TierZonesRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(TierZonesRule.class, "NET-014");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(TierZonesRule::check).toList();
    }

    private static Stream<Finding> check(Region region) {
        Zones zones = Zones.of(region);
        Map<SubnetTier, List<Subnet>> tiers = new EnumMap<>(SubnetTier.class);
        for (Subnet subnet : region.networking().subnets()) {
            if (subnet.tier() != null) {
                tiers.computeIfAbsent(subnet.tier(), _ -> new ArrayList<>()).add(subnet);
            }
        }
        return tiers.entrySet().stream()
                .filter(tier -> tier.getValue().stream().allMatch(it -> it.zone() != null))
                .filter(tier -> Zones.used(tier.getValue()).size() < zones.count())
                .map(tier -> finding(region, zones, tier.getKey(), tier.getValue()));
    }

    private static Finding finding(
            Region region, Zones zones, SubnetTier tier, List<Subnet> subnets) {
        List<String> covered = Zones.used(subnets);
        String all =
                zones.names().size() == zones.count()
                        ? Words.and(zones.names())
                        : Numbers.of(zones.count(), "zone");
        List<String> missing =
                zones.names().stream().filter(zone -> !covered.contains(zone)).toList();
        return INFO.at(region, subnets.getFirst().place())
                .says(
                        "tier %s covers %s %s of %s"
                                .formatted(
                                        tier,
                                        covered.size() == 1 ? "zone" : "zones",
                                        Words.and(covered),
                                        all))
                .advises("Carve the missing subnets, or count fewer zones.")
                .because("zones", all, region.at("/region/zones"))
                .fix(
                        missing.size() == zones.count() - covered.size()
                                ? NewSubnets.like(region, subnets.getFirst(), missing)
                                : Optional.empty())
                .done();
    }
}
