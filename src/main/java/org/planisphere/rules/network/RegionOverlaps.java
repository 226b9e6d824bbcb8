package org.planisphere.rules.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionOrder;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Joined;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Words;

/// Blocks of a plan that meet blocks of earlier regions.
final class RegionOverlaps {
    /// Further regions that a message names one by one.
    private static final int MOST_NAMED = 3;

    private RegionOverlaps() {}

    /// One finding for each block of a region that meets blocks of earlier regions.
    ///
    /// @param connected whether to look at connected regions or at all others
    /// @param consequence what follows, the end of the message
    static Stream<Finding> findings(
            RuleInfo rule,
            Plan plan,
            Region region,
            boolean connected,
            String consequence,
            String advice) {
        if (!BlockIndex.of(plan).meets(region)) {
            return Stream.empty();
        }
        return Block.of(region).stream()
                .map(block -> Map.entry(block, earlier(plan, block, connected)))
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> finding(rule, plan, it.getKey(), it.getValue(), consequence, advice));
    }

    /// The blocks of earlier regions that a block overlaps.
    private static List<Block> earlier(Plan plan, Block later, boolean connected) {
        RegionOrder order = RegionOrder.of(plan);
        RegionId here = later.region().id();
        return BlockIndex.of(plan)
                .overlapping(later, Comparator.comparingInt(order::position))
                .stream()
                .filter(it -> order.position(it.region().id()) < order.position(here))
                .filter(it -> Joined.joinsAddresses(plan, it.region().id(), here) == connected)
                .toList();
    }

    /// The regions whose overlaps follow from the blocks of one.
    static Stream<RegionId> around(Plan plan, Region region) {
        return BlockIndex.of(plan).overlapping(region);
    }

    private static Finding finding(
            RuleInfo rule,
            Plan plan,
            Block later,
            List<Block> earlier,
            String consequence,
            String advice) {
        Block first = earlier.getFirst();
        Cidr smaller =
                first.cidr().prefixBits() >= later.cidr().prefixBits()
                        ? first.cidr()
                        : later.cidr();
        FindingDraft draft =
                rule.at(later.region(), later.place())
                        .says(
                                "%s %s overlaps %s %s (%s addresses)%s; %s"
                                        .formatted(
                                                later.region().id(),
                                                later.cidr(),
                                                first.region().id(),
                                                first.cidr(),
                                                Numbers.grouped(smaller.size()),
                                                others(earlier),
                                                consequence))
                        .advises(advice)
                        .fix(Renumbering.toNextFree(plan, later));
        earlier.forEach(
                block ->
                        draft.because(
                                block.region().id().value(),
                                block.cidr().canonical(),
                                block.place()));
        return draft.done();
    }

    private static String others(List<Block> earlier) {
        List<Block> rest = earlier.subList(1, earlier.size());
        if (rest.isEmpty()) {
            return "";
        }
        return rest.size() > MOST_NAMED
                ? " and %s of other regions".formatted(Numbers.of(rest.size(), "block"))
                : " and "
                        + Words.and(
                                rest.stream()
                                        .map(block -> block.region().id() + " " + block.cidr())
                                        .toList());
    }
}
