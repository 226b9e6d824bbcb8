package org.planisphere.rules.data;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about replication, consistency and conflicts, by number.
public final class DataRules {
    public static final List<CataloguedRule> ALL =
            List.of(new ReplicaSourceRule(), new ConflictRule(), new ApplyRateRule());

    private DataRules() {}
}
