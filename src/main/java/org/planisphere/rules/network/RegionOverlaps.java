package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.Cidr;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Topology;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Words;

/// Blocks of a plan that meet blocks of earlier regions.
final class RegionOverlaps {
    /// Overlapping blocks of two regions.
    ///
    /// @param connected whether the regions route to each other
    private record Meeting(Block earlier, Block later, boolean connected) {}

    private static final Implied<List<Meeting>> MEETINGS = new Implied<>(RegionOverlaps::meetings);

    /// Further regions that a message names one by one.
    private static final int MOST_NAMED = 3;

    private RegionOverlaps() {}

    /// One finding for each block that meets earlier blocks.
    ///
    /// @param connected whether to look at pairs of connected regions or at all other pairs
    /// @param consequence what follows, the end of the message
    static List<Finding> findings(
            RuleInfo rule, Plan plan, boolean connected, String consequence, String advice) {
        return find(plan, connected).entrySet().stream()
                .map(it -> finding(rule, plan, it.getKey(), it.getValue(), consequence, advice))
                .toList();
    }

    /// The blocks of earlier regions that each block overlaps; blocks without any are left out.
    private static Map<Block, List<Block>> find(Plan plan, boolean connected) {
        Map<Block, List<Block>> found = new LinkedHashMap<>();
        for (Meeting meeting : MEETINGS.of(plan)) {
            if (meeting.connected() == connected) {
                found.computeIfAbsent(meeting.later(), _ -> new ArrayList<>())
                        .add(meeting.earlier());
            }
        }
        return found;
    }

    private static List<Meeting> meetings(Plan plan) {
        List<Block> blocks = Block.of(plan);
        Topology topology = Topology.of(plan);
        List<Meeting> meetings = new ArrayList<>();
        for (OverlapSweep.Pair pair :
                OverlapSweep.pairs(blocks.stream().map(Block::cidr).toList())) {
            Block earlier = blocks.get(pair.first());
            Block later = blocks.get(pair.second());
            RegionId one = earlier.region().id();
            RegionId other = later.region().id();
            if (!one.equals(other)) {
                meetings.add(new Meeting(earlier, later, topology.joinsAddresses(one, other)));
            }
        }
        return meetings;
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
