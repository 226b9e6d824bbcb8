package org.planisphere.rules.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A block that the address plan does not provide for.
public final class AddressPlanRule implements NeighborRule {
    private static final RuleInfo RULE = RulePage.read(AddressPlanRule.class, "NET-021");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return region.networking();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Block.ipv4(region).stream()
                .filter(block -> !block.secondary())
                .flatMap(block -> check(plan, block).stream());
    }

    private static Optional<Finding> check(Plan plan, Block block) {
        Integer planned = plan.addressPlan().perRegionPrefix();
        List<Cidr> supernets = plan.addressPlan().supernets();
        int bits = block.cidr().prefixBits();
        if (planned != null && planned != bits) {
            return Optional.of(
                    finding(
                            plan,
                            block,
                            "uses /%d, plan says /%d".formatted(bits, planned),
                            planned));
        }
        boolean inside =
                supernets.isEmpty() || supernets.stream().anyMatch(it -> it.contains(block.cidr()));
        return inside
                ? Optional.empty()
                : Optional.of(finding(plan, block, "lies outside " + Words.and(supernets), bits));
    }

    private static Finding finding(Plan plan, Block block, String what, int bits) {
        return RULE.at(block.region(), block.place())
                .says(
                        "%s of %s %s: summarisation is lost"
                                .formatted(block.cidr(), block.region().id(), what))
                .advises("Take the next free block of the address plan, or change the plan.")
                .fix(
                        Renumbering.next(plan, bits)
                                .map(target -> Renumbering.to(plan, block, target)))
                .done();
    }
}
