package org.planisphere.rules.phase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.InsertBefore;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A step that shows too much to too many at once.
public final class StepSizeRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(StepSizeRule.class, "PHS-005");

    /// The steps of the domain text's ramp (text 003, phase 4), and the rest of the way.
    private static final List<Double> USUAL = List.of(1.0, 5.0, 25.0, 50.0, 75.0, 100.0);

    private static final double ROUNDING = 1e-9;

    /// How far a ramp may go from one share to the next.
    ///
    /// @param first largest first share with users, in percent
    private record Lines(double first, double factor, double points) {
        static Lines of(Plan plan) {
            return new Lines(
                    plan.threshold(Threshold.FIRST_STEP_PERCENT),
                    plan.threshold(Threshold.STEP_FACTOR),
                    plan.threshold(Threshold.STEP_POINTS));
        }

        double after(double percent) {
            return percent == 0 ? first : Math.min(percent * factor, percent + points);
        }

        /// Shares between two others, none of which is a leap; empty where the lines let nothing
        /// grow.
        List<Double> between(double from, double to) {
            List<Double> shares = new ArrayList<>();
            double last = from;
            while (to > after(last) + ROUNDING) {
                double next = next(last);
                if (next <= last + ROUNDING || shares.size() == 100) {
                    return List.of();
                }
                shares.add(next);
                last = next;
            }
            return shares;
        }

        /// The largest usual share within reach, the smallest one at first; any share where none
        /// is.
        private double next(double last) {
            double limit = after(last);
            List<Double> within =
                    USUAL.stream().filter(it -> it > last && it <= limit + ROUNDING).toList();
            if (within.isEmpty()) {
                return Math.floor(limit * 100) / 100;
            }
            return last == 0 ? within.getFirst() : within.getLast();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.rollout().ramp();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Lines lines = Lines.of(plan);
        List<Finding> findings = new ArrayList<>();
        for (Ramp ramp : Ramp.written(plan)) {
            double last = 0;
            for (RampStep step : ramp.real()) {
                if (step.percent() > lines.after(last) + ROUNDING) {
                    findings.add(finding(ramp, step, last, lines));
                }
                last = step.percent();
            }
        }
        return findings;
    }

    private static Finding finding(Ramp ramp, RampStep step, double last, Lines lines) {
        List<Double> between = lines.between(last, step.percent());
        return ramp.at(INFO, step, "percent")
                .says(
                        "%s goes from %s %% to %s overnight; the most here is %s %%"
                                .formatted(
                                        ramp.name(),
                                        Numbers.plain(last),
                                        Ramp.percent(step),
                                        Numbers.plain(lines.after(last))))
                .advises("Put steps in between.")
                .fix(between.isEmpty() ? Optional.empty() : Optional.of(fix(step, between)))
                .done();
    }

    private static Fix fix(RampStep step, List<Double> between) {
        List<TextChange> changes = new ArrayList<>();
        for (double percent : between.reversed()) {
            changes.add(new InsertBefore(step.place(), yaml(step, percent)));
        }
        return new Fix(
                "Insert "
                        + Words.and(between.stream().map(it -> Numbers.plain(it) + " %").toList()),
                changes);
    }

    /// A step as the one it prepares: as long, and taken back for the same reasons.
    private static String yaml(RampStep step, double percent) {
        Duration hold = step.hold() == null ? Duration.ofDays(1) : step.hold();
        return new YamlText.Mapping()
                .raw("percent", Numbers.plain(percent))
                .text("kind", step.kind())
                .raw("hold", Spans.yaml(hold))
                .raw("abort_if", step.abortIf().isEmpty() ? null : YamlText.list(step.abortIf()))
                .toString();
    }
}
