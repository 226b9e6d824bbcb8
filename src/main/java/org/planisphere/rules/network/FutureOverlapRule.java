package org.planisphere.rules.network;

import static org.planisphere.model.finding.Severity.WARNING;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Sources;

/// Blocks that overlap between two regions that are not connected today.
public final class FutureOverlapRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo(
                    "NET-005",
                    WARNING,
                    "No two regions of a plan share addresses",
                    "A block cannot be resized once the network exists, so the two can never be connected"
                            + " without building one of them again.",
                    Sources.VPC_BLOCKS);

    @Override
    public RuleInfo info() {
        return INFO;
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
