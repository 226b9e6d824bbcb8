package org.planisphere.rules.data;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// More replicas in other regions than the provider vouches for.
public final class ReplicaCountRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(ReplicaCountRule.class, "DAT-015");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.stores();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return StoreCopy.byStore(plan, Engines::isRds).stream()
                .flatMap(copies -> finding(copies, facts).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<StoreCopy> copies, Facts facts) {
        List<StoreCopy> replicas =
                copies.stream()
                        .filter(it -> Engines.isRds(it) && it.has(StoreRole.REPLICA))
                        .toList();
        return facts.limits()
                .find(Provider.AWS, "rds.cross-region-replicas")
                .filter(limit -> replicas.size() > limit.value())
                .map(limit -> finding(replicas, limit));
    }

    private static Finding finding(List<StoreCopy> replicas, Limit limit) {
        String most = Numbers.plain(limit.value());
        StoreCopy beyond = replicas.get((int) limit.value());
        return INFO.at(beyond.region(), beyond.at("/role"))
                .says(
                        "%s has %d replicas in other regions: more than %s are not guaranteed"
                                .formatted(beyond.store().name(), replicas.size(), most))
                .advises("Use fewer replicas, or an engine that is made for more.")
                .because(limit)
                .done();
    }
}
