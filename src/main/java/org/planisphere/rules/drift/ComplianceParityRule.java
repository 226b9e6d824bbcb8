package org.planisphere.rules.drift;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Compliance or keys in which matching regions differ.
public final class ComplianceParityRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(ComplianceParityRule.class, "DRF-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Parity.each(
                plan,
                ParityTopic.CONTROLS,
                (parity, difference) -> finding(plan, parity, difference));
    }

    private static Finding finding(Plan plan, Parity parity, Difference difference) {
        return parity.differ(INFO, difference)
                .advises("Ask the same of both regions, or allow the difference with a reason.")
                .fix(Parity.take(difference))
                .fix(Parity.allow(plan, List.of(difference)))
                .done();
    }
}
