package org.planisphere.rules.governance;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about governance, by number.
public final class GovernanceRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new EnvironmentOwnerRule(),
                    new IdleEnvironmentRule(),
                    new EnvironmentCountRule(),
                    new SafeDeliveryRule(),
                    new LeadTimeRule(),
                    new InfrastructureCodeRule(),
                    new DecisionRule(),
                    new OwnershipRule(),
                    new WideAccessRule());

    private GovernanceRules() {}
}
