package org.planisphere.rules.governance;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Copies;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// More copies of the workload than anybody can keep alike.
public final class EnvironmentCountRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(EnvironmentCountRule.class, "GOV-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.copies();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Copies> copies = Copies.in(plan).toList();
        double most = plan.threshold(Threshold.ENVIRONMENT_COPIES);
        if (copies.size() <= most) {
            return List.of();
        }
        List<String> names = copies.stream().map(copy -> copy.copy().name()).distinct().toList();
        long regions = copies.stream().map(copy -> copy.region().id()).distinct().count();
        return List.of(
                INFO.at(plan.root())
                        .says(
                                "%d environments beside production in %s: %s; policy is %s"
                                        .formatted(
                                                copies.size(),
                                                Numbers.of(regions, "region"),
                                                Words.and(names),
                                                Numbers.plain(most)))
                        .advises("Keep test environments in one region, and merge those alike.")
                        .because(Threshold.ENVIRONMENT_COPIES.yaml(), Numbers.plain(most), null)
                        .done());
    }
}
