package org.planisphere.rules.drift;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A difference that is allowed without saying why.
public final class AllowedReasonRule implements FocusedRule {
    private static final RuleInfo RULE = RulePage.read(AllowedReasonRule.class, "DRF-007");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.drift().allowed().stream()
                .filter(allowed -> allowed.reason() == null || allowed.reason().isBlank())
                .map(
                        allowed ->
                                RULE.at(allowed.place())
                                        .says(
                                                "regions may differ in %s, and nothing says why"
                                                        .formatted(allowed.path()))
                                        .advises("Write it as {path: ..., reason: ...}.")
                                        .done())
                .toList();
    }
}
