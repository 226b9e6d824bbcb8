package org.planisphere.rules.network;

import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.catalog.ProviderLimits;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A block that the provider does not give out because of its size.
public final class PrefixRangeRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(PrefixRangeRule.class, "NET-001");

    @Override
    public RuleInfo info() {
        return INFO;
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
                .flatMap(block -> check(plan, facts.limits(), block).stream());
    }

    private static Optional<Finding> check(Plan plan, ProviderLimits limits, Block block) {
        Provider provider = block.region().provider();
        Optional<Limit> min = limits.find(provider, "vpc.prefix.min");
        Optional<Limit> max = limits.find(provider, "vpc.prefix.max");
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        int shortest = (int) min.get().value();
        int longest = (int) max.get().value();
        int legal = Math.clamp(block.cidr().prefixBits(), shortest, longest);
        if (legal == block.cidr().prefixBits()) {
            return Optional.empty();
        }
        String address = block.cidr().block().getLower().withoutPrefixLength().toCanonicalString();
        Cidr resized = Cidr.of(address + "/" + legal);
        return Optional.of(
                INFO.at(block.region(), block.place())
                        .says(
                                "%s: %s accepts /%d to /%d"
                                        .formatted(
                                                block.cidr(),
                                                Words.name(provider),
                                                shortest,
                                                longest))
                        .advises("Use a block of a size within these bounds.")
                        .because(min.get())
                        .because(max.get())
                        .fix(Renumbering.to(plan, block, resized))
                        .done());
    }
}
