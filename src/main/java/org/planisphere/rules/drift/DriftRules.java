package org.planisphere.rules.drift;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about drift, by number.
public final class DriftRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new ServiceParityRule(),
                    new SizeParityRule(),
                    new ComplianceParityRule(),
                    new MirrorTargetRule(),
                    new RealityRule(),
                    new ComparisonAgeRule(),
                    new AllowedReasonRule(),
                    new ExportedFileRule());

    private DriftRules() {}
}
