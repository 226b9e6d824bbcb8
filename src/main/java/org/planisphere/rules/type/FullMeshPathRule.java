package org.planisphere.rules.type;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Joined;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Peering;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A full region without a path to another full region.
public final class FullMeshPathRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(FullMeshPathRule.class, "TYP-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.type() == RegionType.FULL
                ? region.networking().connectivity()
                : region.networking().connectivity().stream()
                        .filter(link -> LinkKind.of(link.type()).isTransit())
                        .toList();
    }

    private static final String MESH = "mesh-with-full";

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Region> full = plan.regionsOf(RegionType.FULL);
        List<Finding> findings = new ArrayList<>();
        if (!plan.policy(RegionType.FULL).connectivity().equals(MESH)) {
            return findings;
        }
        for (int later = 1; later < full.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Region to = full.get(earlier);
                Region from = full.get(later);
                if (!from.id().equals(to.id())
                        && !Joined.joinsAddresses(plan, from.id(), to.id())) {
                    findings.add(finding(from, to));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Region from, Region to) {
        return INFO.at(from, from.at("/networking/connectivity"))
                .says(
                        "%s has no path to %s, and both are full regions"
                                .formatted(from.id(), to.id()))
                .advises("Peer them, or attach both to transit gateways.")
                .fix(Peering.between(from, to))
                .done();
    }
}
