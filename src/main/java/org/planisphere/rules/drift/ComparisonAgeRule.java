package org.planisphere.rules.drift;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Days;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Matching regions that nobody has compared with what really runs for too long.
public final class ComparisonAgeRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(ComparisonAgeRule.class, "DRF-006");

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
        long days = Math.round(plan.threshold(Threshold.COMPARED_DAYS));
        return Days.of(plan.drift().lastCompared())
                .filter(day -> day.plusDays(days).isBefore(facts.today()))
                .map(
                        day ->
                                INFO.at(plan.root().at("/drift/last_compared"))
                                        .says(
                                                "spec and reality were last compared on %s, more than %s ago"
                                                        .formatted(day, Numbers.of(days, "day")))
                                        .advises("Compare them, and write down the day.")
                                        .because(
                                                Threshold.COMPARED_DAYS.yaml(),
                                                Long.toString(days),
                                                null)
                                        .done())
                .stream()
                .toList();
    }
}
