package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A second peering between the same two regions.
public final class SinglePeeringRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(SinglePeeringRule.class, "TOP-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record End(RegionId region, String target) {}

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Map<End, Place> first = new HashMap<>();
        Declared.in(plan)
                .filter(link -> link.is(ConnectionType.PEERING) && !link.pointsAtItself())
                .forEach(
                        link -> {
                            Place place = link.connection().place();
                            End end = new End(link.region().id(), link.connection().target());
                            Place before = first.putIfAbsent(end, place);
                            if (before != null) {
                                findings.add(finding(link, place, before));
                            }
                        });
        return findings;
    }

    private static Finding finding(Declared link, Place place, Place before) {
        return INFO.at(link.region(), place)
                .says(
                        "%s peers with %s twice: only one peering per pair is possible"
                                .formatted(link.region().id(), link.connection().target()))
                .advises("Keep one of the two entries.")
                .because("first peering", link.connection().target(), before)
                .fix("Remove the second peering", new Remove(place))
                .done();
    }
}
