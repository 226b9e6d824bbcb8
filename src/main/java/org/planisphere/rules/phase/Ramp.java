package org.planisphere.rules.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Plan;
import org.planisphere.model.RampKind;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;

/// Steps of traffic, as a region writes them down or as the plan does for all others.
///
/// @param region null for the template of the plan
record Ramp(@Nullable Region region, List<RampStep> steps) {
    /// Every ramp that is written, the regions' own before the template.
    static List<Ramp> written(Plan plan) {
        List<Ramp> ramps = new ArrayList<>();
        for (Region region : plan.regions()) {
            if (!region.rollout().ramp().isEmpty()) {
                ramps.add(new Ramp(region, region.rollout().ramp()));
            }
        }
        if (!plan.rollout().ramp().isEmpty()) {
            ramps.add(new Ramp(null, plan.rollout().ramp()));
        }
        return ramps;
    }

    /// The ramp that a region still has before it: its own, or else the template; none where the
    /// region carries its traffic already.
    static Optional<Ramp> ahead(Plan plan, Region region) {
        Lifecycle stage = region.details().lifecycle();
        if (stage == Lifecycle.LIVE || stage == Lifecycle.FROZEN || stage == Lifecycle.RETIRING) {
            return Optional.empty();
        }
        List<RampStep> own = region.rollout().ramp();
        List<RampStep> steps = own.isEmpty() ? plan.rollout().ramp() : own;
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Ramp(region, steps));
    }

    /// Steps that users feel; a step that does not say whose requests it carries is one of them.
    List<RampStep> real() {
        return steps.stream().filter(Ramp::carriesUsers).toList();
    }

    static boolean carriesUsers(RampStep step) {
        return step.percent() > 0 && (step.kind() == null || step.kind() == RampKind.REAL);
    }

    /// Starts a finding about one of the steps.
    FindingDraft at(RuleInfo rule, RampStep step, String key) {
        RegionId id = region == null ? null : region.id();
        return rule.at(id, key.isEmpty() ? step.place() : step.place().child(key));
    }

    /// Whose ramp it is: `us-west-2`, or `the plan's ramp`.
    String name() {
        return region == null ? "the plan's ramp" : region.id().value();
    }

    static String percent(RampStep step) {
        return Numbers.plain(step.percent()) + " %";
    }
}
