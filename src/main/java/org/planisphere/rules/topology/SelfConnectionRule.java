package org.planisphere.rules.topology;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A connection of a region with itself.
public final class SelfConnectionRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(SelfConnectionRule.class, "TOP-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Declared.in(plan)
                .filter(Declared::pointsAtItself)
                .map(
                        link ->
                                INFO.at(link.region(), link.connection().place())
                                        .says(
                                                "the %s of %s leads to itself"
                                                        .formatted(
                                                                link.connection().type(),
                                                                link.region().id()))
                                        .advises("Remove it, or name the region that was meant.")
                                        .fix(
                                                "Remove the connection",
                                                new Remove(link.connection().place()))
                                        .done())
                .toList();
    }
}
