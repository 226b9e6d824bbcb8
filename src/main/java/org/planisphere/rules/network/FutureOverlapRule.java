package org.planisphere.rules.network;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Blocks that overlap between two regions that are not connected today.
public final class FutureOverlapRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(FutureOverlapRule.class, "NET-005");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.networking(), region.stores());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return RegionOverlaps.findings(
                INFO,
                plan,
                false,
                "not connected today, but this pair can never be connected: a VPC block cannot be"
                        + " resized",
                "Give one of the two another block before it is built.");
    }
}
