package org.planisphere.rules.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.TypePolicy;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// More regions of a type than the plan wants, usually more than three full ones.
public final class FullCountRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(FullCountRule.class, "TYP-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.of(RegionType.values())
                .flatMap(type -> check(plan, plan.policy(type)).stream())
                .toList();
    }

    private static Optional<Finding> check(Plan plan, TypePolicy policy) {
        List<Region> regions = plan.regionsOf(policy.type());
        Integer most = policy.maxCount();
        if (most == null || regions.size() <= most) {
            return Optional.empty();
        }
        Region first = regions.get(most);
        return Optional.of(
                INFO.at(first, first.at("/region/type"))
                        .says(
                                "%s: %d is the most this plan wants, two or three full ones is the norm"
                                        .formatted(
                                                Numbers.of(
                                                        regions.size(), policy.type() + " region"),
                                                most))
                        .advises("Compare the cost of this region as each of the other types.")
                        .because(
                                "regions",
                                Words.and(regions.stream().map(Region::id).toList()),
                                null)
                        .done());
    }
}
