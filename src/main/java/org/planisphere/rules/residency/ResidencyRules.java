package org.planisphere.rules.residency;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about residency and compliance, by number.
public final class ResidencyRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new RegionResidencyRule(),
                    new RestrictedCopyRule(),
                    new RestrictedKeyRule(),
                    new BorderLinkRule(),
                    new StoreKeyRule(),
                    new AuditRule(),
                    new TelemetryBorderRule(),
                    new FailoverBorderRule(),
                    new MirrorRule(),
                    new AuditScopeRule(),
                    new WaiverRule());

    private ResidencyRules() {}
}
