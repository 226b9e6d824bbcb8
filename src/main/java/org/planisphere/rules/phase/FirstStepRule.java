package org.planisphere.rules.phase;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.RampKind;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.InsertBefore;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A ramp that starts with requests of users, or with a copy of them.
public final class FirstStepRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(FirstStepRule.class, "PHS-004");

    /// How long the synthetic step of the domain text's ramp is held (text 003, phase 4).
    private static final String HOLD = "3d";

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
        return Ramp.written(plan).stream().flatMap(ramp -> check(ramp).stream()).toList();
    }

    private static Optional<Finding> check(Ramp ramp) {
        RampStep first = ramp.steps().getFirst();
        return first.kind() == RampKind.SYNTHETIC
                ? Optional.empty()
                : Optional.of(finding(ramp, first));
    }

    private static Finding finding(Ramp ramp, RampStep first) {
        String kind =
                first.kind() == null
                        ? "does not say whose requests it carries"
                        : "carries %s requests".formatted(first.kind());
        return ramp.at(INFO, first, "kind")
                .says(
                        "the first step of %s, to %s, %s"
                                .formatted(ramp.name(), Ramp.percent(first), kind))
                .advises("Begin with synthetic requests, which no user waits for.")
                .fix(fix(first))
                .done();
    }

    /// An empty step only lacks the word; any other needs one before it.
    private static Fix fix(RampStep first) {
        String synthetic = RampKind.SYNTHETIC.yaml();
        return first.percent() == 0 && first.kind() == null
                ? new Fix("Make it synthetic", new SetValue(first.place().child("kind"), synthetic))
                : new Fix(
                        "Begin with a synthetic step of 3 days",
                        new InsertBefore(
                                first.place(),
                                new YamlText.Mapping()
                                        .raw("percent", 0)
                                        .text("kind", synthetic)
                                        .raw("hold", HOLD)
                                        .toString()));
    }
}
