package org.planisphere.rules.drift;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A version, size or number of zones in which matching regions differ.
public final class SizeParityRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(SizeParityRule.class, "DRF-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Parity.each(
                plan, ParityTopic.SIZES, (parity, difference) -> finding(plan, parity, difference));
    }

    private static Finding finding(Plan plan, Parity parity, Difference difference) {
        boolean zonesByName =
                difference.path().equals("region.zones")
                        && !parity.right().details().zoneNames().isEmpty();
        return parity.differ(INFO, difference)
                .advises("Bring both to the same value, or allow the difference with a reason.")
                .fix(zonesByName ? Optional.empty() : Optional.of(Parity.take(difference)))
                .fix(Parity.allow(plan, List.of(difference)))
                .done();
    }
}
