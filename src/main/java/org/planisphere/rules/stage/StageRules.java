package org.planisphere.rules.stage;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules that ask whether a region is needed at all, by number.
public final class StageRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new TriggerRule(),
                    new CheaperStepsRule(),
                    new ArchitectureFitRule(),
                    new EarlyPatternRule(),
                    new StatefulMonolithRule());

    private StageRules() {}
}
