package org.planisphere.rules.data;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Caches of shared data that never learn of a change.
public final class CacheFreshnessRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(CacheFreshnessRule.class, "DAT-023");

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
        return plan.regions().size() < 2
                ? List.of()
                : StoreCopy.byStore(plan, it -> it.has(StoreRole.CACHE)).stream()
                        .flatMap(CacheFreshnessRule::findings)
                        .toList();
    }

    private static Stream<Finding> findings(List<StoreCopy> copies) {
        return copies.stream()
                .filter(it -> it.has(StoreRole.CACHE) && isStale(it, copies.size()))
                .map(CacheFreshnessRule::finding);
    }

    /// Whether a cache is told of nothing, or shared and silent about it.
    private static boolean isStale(StoreCopy cache, int copies) {
        String invalidation = cache.store().traits().invalidation();
        return invalidation == null ? copies > 1 : invalidation.equals("none");
    }

    private static Finding finding(StoreCopy cache) {
        return INFO.at(cache.region(), cache.at("/invalidation"))
                .says(
                        "%s is neither told of changes nor lets entries expire: regions will disagree"
                                .formatted(cache))
                .advises("Let entries expire (ttl) or send the changes to every region (events).")
                .done();
    }
}
