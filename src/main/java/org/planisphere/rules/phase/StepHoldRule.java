package org.planisphere.rules.phase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Plan;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.Replication;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;

/// A step that is over before anybody could see what it does at the busiest hour.
public final class StepHoldRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(StepHoldRule.class, "PHS-008");

    /// Half of the busiest hour: a day that begins in the middle of it still ends in the other
    /// half, and shows there what is noticed this fast (a default of ours).
    private static final Duration NOTICED_IN_TIME = Duration.ofMinutes(30);

    private static final Duration DAY = Duration.ofDays(1);

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
        List<Finding> findings = new ArrayList<>();
        for (Ramp ramp : Ramp.written(plan)) {
            Duration needed = needed(ramp.region());
            for (RampStep step : ramp.real()) {
                if (step.hold() != null && step.hold().compareTo(needed) < 0) {
                    findings.add(finding(ramp, step, step.hold(), needed));
                }
            }
        }
        return findings;
    }

    /// A day, and what detection and the alarm for lag take beyond half an hour, in whole hours.
    private static Duration needed(@Nullable Region region) {
        if (region == null) {
            return DAY;
        }
        Duration slow = detection(region).plus(alarm(region)).minus(NOTICED_IN_TIME);
        return slow.isNegative() ? DAY : DAY.plusHours((slow.toSeconds() + 3_599) / 3_600);
    }

    private static Duration detection(Region region) {
        Failover failover = region.reliability().failover();
        HealthCheck check = failover == null ? null : failover.healthCheck();
        return check == null || check.interval() == null || check.failures() == null
                ? Duration.ZERO
                : check.interval().multipliedBy(check.failures());
    }

    private static Duration alarm(Region region) {
        return region.stores().stream()
                .map(Store::replication)
                .filter(Objects::nonNull)
                .map(Replication::alarmLag)
                .filter(Objects::nonNull)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Finding finding(Ramp ramp, RampStep step, Duration hold, Duration needed) {
        return ramp.at(INFO, step, "hold")
                .says(
                        "the step to %s in %s is held for %s and may never see a daily peak"
                                .formatted(Ramp.percent(step), ramp.name(), Spans.words(hold)))
                .advises("Hold it for %s.".formatted(Spans.words(needed)))
                .fix(
                        "Hold it for " + Spans.words(needed),
                        new SetValue(step.place().child("hold"), Spans.yaml(needed)))
                .done();
    }
}
