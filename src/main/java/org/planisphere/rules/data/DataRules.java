package org.planisphere.rules.data;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about replication, consistency and conflicts, by number.
public final class DataRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new ReplicaSourceRule(),
                    new ConflictRule(),
                    new StrongReadRule(),
                    new LostWriteRule(),
                    new TransactionReachRule(),
                    new SimulatedLagRule(),
                    new ApplyRateRule(),
                    new CatchUpRule(),
                    new LagAlarmRule(),
                    new GlobalClusterRule(),
                    new ManagedRpoRule(),
                    new SoleSecondaryRule(),
                    new EngineVersionRule(),
                    new SecondaryScalingRule(),
                    new ReplicaCountRule(),
                    new ObjectVersionRule(),
                    new OlderObjectsRule(),
                    new ObjectTimeRule(),
                    new KeyRegionRule(),
                    new SecretEndpointRule(),
                    new CommitWaitRule(),
                    new SessionRule(),
                    new CacheFreshnessRule(),
                    new RestoreRule(),
                    new WriteCapacityRule(),
                    new GrowthRule(),
                    new ConsumerRule());

    private DataRules() {}
}
