package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.catalog.ProviderLimits;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A subnet outside its network, of a refused size, or over another subnet.
public final class SubnetPlacementRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(SubnetPlacementRule.class, "NET-011");

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

    private static List<Finding> check(Region region, ProviderLimits limits) {
        List<Subnet> subnets = region.networking().subnets();
        List<Cidr> blocks = SubnetSpace.blocks(region);
        Map<Integer, Integer> overlapped = new HashMap<>();
        OverlapSweep.pairs(subnets.stream().map(Subnet::cidr).toList())
                .forEach(pair -> overlapped.putIfAbsent(pair.second(), pair.first()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < subnets.size(); i++) {
            Subnet subnet = subnets.get(i);
            Integer other = overlapped.get(i);
            Limit limit = broken(region, subnet, limits);
            if (!blocks.isEmpty() && blocks.stream().noneMatch(it -> it.contains(subnet.cidr()))) {
                findings.add(finding(region, subnet, "is outside " + Words.and(blocks), limit));
            } else if (limit != null) {
                findings.add(finding(region, subnet, refused(region, limit), limit));
            } else if (other != null) {
                Subnet first = subnets.get(other);
                String what = "overlaps %s %s".formatted(SubnetSpace.name(first), first.cidr());
                findings.add(finding(region, subnet, what, null));
            }
        }
        return findings;
    }

    /// The limit of the subnet's size that it does not keep.
    private static @Nullable Limit broken(Region region, Subnet subnet, ProviderLimits limits) {
        int bits = subnet.cidr().prefixBits();
        Optional<Limit> min = limits.find(region.provider(), "subnet.prefix.min");
        Optional<Limit> max = limits.find(region.provider(), "subnet.prefix.max");
        return min.filter(limit -> bits < limit.value())
                .or(() -> max.filter(limit -> bits > limit.value()))
                .orElse(null);
    }

    private static String refused(Region region, Limit limit) {
        return "is %s than /%d, the %s that %s allows"
                .formatted(
                        limit.id().endsWith("min") ? "larger" : "smaller",
                        (int) limit.value(),
                        limit.id().endsWith("min") ? "largest" : "smallest",
                        Words.name(region.provider()));
    }

    private static Finding finding(
            Region region, Subnet subnet, String what, @Nullable Limit limit) {
        FindingDraft draft =
                INFO.at(region, subnet.place().child("cidr"))
                        .says("%s %s %s".formatted(SubnetSpace.name(subnet), subnet.cidr(), what))
                        .advises("Carve it out of the free part of the network.");
        if (limit != null) {
            draft.because(limit);
        }
        int bits = limit == null ? subnet.cidr().prefixBits() : (int) limit.value();
        return draft.fix(SubnetSpace.next(region, subnet, bits).map(it -> use(subnet, it))).done();
    }

    private static Fix use(Subnet subnet, Cidr target) {
        return new Fix(
                "Use " + target.canonical(),
                new SetValue(subnet.place().child("cidr"), target.canonical()));
    }
}
