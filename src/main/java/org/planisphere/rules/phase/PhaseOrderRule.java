package org.planisphere.rules.phase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Phase;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A phase that began before the one it stands on was passed.
public final class PhaseOrderRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(PhaseOrderRule.class, "PHS-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            @Nullable Phase before = null;
            for (Phase phase : region.rollout().phases()) {
                if (phase.started() && before != null && !before.hasPassed()) {
                    findings.add(finding(region, phase, before));
                }
                before = phase.status() == null ? before : phase;
            }
        }
        return findings;
    }

    private static Finding finding(Region region, Phase phase, Phase before) {
        return INFO.at(region, phase.place().child("status"))
                .says(
                        "%s in %s is %s while %s is %s"
                                .formatted(
                                        phase.name(),
                                        region.id(),
                                        phase.status(),
                                        before.name(),
                                        before.status()))
                .advises("Pass %s first, or say that it is passed.".formatted(before.name()))
                .because(before.name().yaml(), "" + before.status(), before.place())
                .done();
    }
}
