package org.planisphere.rules.topology;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Cuts;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.Reachability;
import org.planisphere.model.topology.Topology;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A link or a region that alone holds the full regions together.
public final class SingleWayRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(SingleWayRule.class, "TOP-018");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.networking().connectivity(),
                region.blocks(),
                region.networking().segmentation());
    }

    private static final int FIRST_WITH_A_DETOUR = 3;

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<RegionId> full = plan.regionsOf(RegionType.FULL).stream().map(Region::id).toList();
        if (full.size() < FIRST_WITH_A_DETOUR) {
            return List.of();
        }
        Topology topology = Topology.of(plan);
        Reachability reachability = new Reachability(plan, topology);
        List<Link> links =
                topology.links().stream().filter(link -> link.kind().joinsAddresses()).toList();
        return Cuts.of(full, links).stream()
                .flatMap(
                        cut ->
                                plan
                                        .region(cut.one())
                                        .map(it -> finding(it, cut, reachability))
                                        .stream())
                .toList();
    }

    private static Finding finding(Region region, Cuts.Cut cut, Reachability reachability) {
        String lost =
                cut.other() == null
                        ? region.id().value()
                        : "the link between %s and %s".formatted(region.id(), cut.other());
        FindingDraft draft =
                INFO.at(region, region.at("/networking/connectivity"))
                        .says("losing %s cuts %s off".formatted(lost, Words.and(cut.cutOff())))
                        .advises("Add a second way between the full regions.");
        cut.cutOff().stream()
                .filter(id -> !id.equals(region.id()))
                .map(id -> reachability.trace(region.id(), id))
                .forEach(trace -> TraceFixes.tell(draft, trace));
        return draft.done();
    }
}
