package org.planisphere.rules.phase;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about phases and the traffic ramp, by number.
public final class PhaseRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new PhaseOrderRule(),
                    new GateEvidenceRule(),
                    new EarlyTrafficRule(),
                    new FirstStepRule(),
                    new StepSizeRule(),
                    new RampSharesRule(),
                    new StepLoadRule(),
                    new StepHoldRule(),
                    new StepAbortRule(),
                    new StepWeightRule(),
                    new StaleGateRule(),
                    new TargetDateRule());

    private PhaseRules() {}
}
