package org.planisphere.rules.network;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A block written with bits behind its prefix.
public final class HostBitsRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(HostBitsRule.class, "NET-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream().flatMap(HostBitsRule::check).toList();
    }

    private static Stream<Finding> check(Region region) {
        Stream<Finding> blocks =
                Block.of(region).stream()
                        .filter(block -> block.cidr().hasHostBits())
                        .map(block -> finding(region, block.cidr(), block.place()));
        Stream<Finding> subnets =
                region.networking().subnets().stream()
                        .filter(subnet -> subnet.cidr().hasHostBits())
                        .map(
                                subnet ->
                                        finding(
                                                region,
                                                subnet.cidr(),
                                                subnet.place().child("cidr")));
        return Stream.concat(blocks, subnets);
    }

    private static Finding finding(Region region, Cidr cidr, Place place) {
        return INFO.at(region, place)
                .says(
                        "%s has host bits; %s will create %s"
                                .formatted(cidr, Words.name(region.provider()), cidr.canonical()))
                .advises("Write the block as it will be created.")
                .fix(
                        "Use " + cidr.canonical(),
                        new SetValue(place, YamlText.scalar(cidr.canonical())))
                .done();
    }
}
