package org.planisphere.rules.reliability;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about failover, capacity and partial failure, by number.
public final class ReliabilityRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new RecoveryTimeRule(),
                    new FailoverLossRule(),
                    new AbsorptionRule(),
                    new QuotaRoomRule(),
                    new FailoverPlaneRule(),
                    new FailoverTtlRule(),
                    new BlindZoneRule(),
                    new FailoverTargetRule(),
                    new CascadeRule(),
                    new StrategyRule(),
                    new SharedDependencyRule(),
                    new StateRegionRule(),
                    new DefaultRouteRule(),
                    new ZeroWeightsRule(),
                    new ZoneCountRule(),
                    new RequestPathRule(),
                    new DrillRule(),
                    new FailbackRule(),
                    new PlatformPairRule(),
                    new SheddingRule());

    private ReliabilityRules() {}
}
