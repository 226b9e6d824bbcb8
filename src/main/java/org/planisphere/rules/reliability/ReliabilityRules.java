package org.planisphere.rules.reliability;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about failover, capacity and partial failure, by number.
public final class ReliabilityRules {
    public static final List<CataloguedRule> ALL = List.of();

    private ReliabilityRules() {}
}
