package org.planisphere.rules.observability;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about observability, by number.
public final class ObservabilityRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new WatchedRule(),
                    new AggregationRule(),
                    new AlertRule(),
                    new TracingRule(),
                    new SyntheticRule());

    private ObservabilityRules() {}
}
