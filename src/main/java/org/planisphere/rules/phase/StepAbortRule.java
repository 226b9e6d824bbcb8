package org.planisphere.rules.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.Slo;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// Steps with users on them that nothing takes back.
public final class StepAbortRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(StepAbortRule.class, "PHS-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        List<RampStep> ramp = region.rollout().ramp();
        return ramp.isEmpty() ? ramp : List.of(ramp, region.reliability(), region.stores());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Ramp.written(plan).stream().flatMap(ramp -> check(ramp).stream()).toList();
    }

    private static Optional<Finding> check(Ramp ramp) {
        List<RampStep> open = ramp.real().stream().filter(it -> it.abortIf().isEmpty()).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(finding(ramp, open));
    }

    private static Finding finding(Ramp ramp, List<RampStep> open) {
        return ramp.at(INFO, open.getFirst(), "abort_if")
                .says(
                        "nothing takes %s back from %s: no abort_if"
                                .formatted(
                                        ramp.name(),
                                        Words.and(open.stream().map(Ramp::percent).toList())))
                .advises("Say at which error rate or lag a step ends early.")
                .fix(fix(ramp.region(), open))
                .done();
    }

    /// Twice the error rate that users are promised, and the lag that data may have; none where
    /// the region promises no error rate.
    private static Optional<Fix> fix(@Nullable Region region, List<RampStep> open) {
        Slo slo = region == null ? null : region.reliability().slo();
        if (region == null || slo == null || slo.errorRate() == null) {
            return Optional.empty();
        }
        List<String> conditions = new ArrayList<>();
        conditions.add("error_rate > 2x slo");
        if (region.stores().stream().anyMatch(StepAbortRule::mayLag)) {
            conditions.add("replication_lag_p99 > rpo");
        }
        String yaml = YamlText.list(conditions);
        List<TextChange> changes = new ArrayList<>();
        for (RampStep step : open) {
            changes.add(new SetValue(step.place().child("abort_if"), yaml));
        }
        return Optional.of(new Fix("Abort on " + Words.or(conditions), changes));
    }

    private static boolean mayLag(Store store) {
        return store.source() != null && store.rpo() != null;
    }
}
