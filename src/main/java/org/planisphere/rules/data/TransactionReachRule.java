package org.planisphere.rules.data;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Transactions that are to hold across regions on a store that copies later.
public final class TransactionReachRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(TransactionReachRule.class, "DAT-005");

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
        return StoreCopy.byStore(plan, it -> it.store().traits().transactions() != null).stream()
                .filter(TransactionReachRule::copiesLater)
                .flatMap(List::stream)
                .filter(it -> "cross-region".equals(it.store().traits().transactions()))
                .map(TransactionReachRule::finding)
                .toList();
    }

    private static boolean copiesLater(List<StoreCopy> copies) {
        List<StoreCopy> serving = copies.stream().filter(StoreCopy::serves).toList();
        return serving.size() > 1
                && serving.stream()
                        .anyMatch(it -> it.mode() == ReplicationMode.ASYNC || Engines.isDynamo(it));
    }

    private static Finding finding(StoreCopy copy) {
        return INFO.at(copy.region(), copy.at("/transactions"))
                .says(
                        "%s counts on transactions across regions: they hold only in the region of the write"
                                .formatted(copy))
                .advises(
                        "Split the work into steps that can be undone (a saga), or keep a transaction in one region.")
                .done();
    }
}
