package org.planisphere.rules.data;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Replication;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A managed loss that hangs on a single secondary.
public final class SoleSecondaryRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(SoleSecondaryRule.class, "DAT-012");

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
        return plan.standalone()
                ? List.of()
                : StoreCopy.byStore(plan, SoleSecondaryRule::holdsBack).stream()
                        .flatMap(copies -> finding(copies).stream())
                        .toList();
    }

    private static Optional<Finding> finding(List<StoreCopy> copies) {
        List<StoreCopy> secondaries =
                copies.stream().filter(it -> it.has(StoreRole.REPLICA)).toList();
        return secondaries.size() == 1
                ? copies.stream()
                        .filter(SoleSecondaryRule::holdsBack)
                        .findFirst()
                        .map(copy -> finding(copy, secondaries.getFirst()))
                : Optional.empty();
    }

    private static boolean holdsBack(StoreCopy copy) {
        Replication feed = copy.store().replication();
        return feed != null && feed.managedRpo() != null;
    }

    private static Finding finding(StoreCopy copy, StoreCopy secondary) {
        return INFO.at(copy.region(), copy.at("/replication/managed_rpo"))
                .says(
                        "%s has one secondary, in %s: when it falls behind, commits on the primary are blocked"
                                .formatted(copy.store().name(), secondary.region().id()))
                .advises("Add a second secondary, or leave the managed RPO out and watch the lag.")
                .done();
    }
}
