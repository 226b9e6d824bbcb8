package org.planisphere.rules.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Replication;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A global table whose regions take different or fixed numbers of writes.
public final class WriteCapacityRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(WriteCapacityRule.class, "DAT-025");

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
        return StoreCopy.byStore(plan, Engines::isDynamo).stream()
                .map(
                        copies ->
                                copies.stream()
                                        .filter(it -> it.serves() && Engines.isDynamo(it))
                                        .toList())
                .filter(replicas -> replicas.size() > 1)
                .flatMap(replicas -> finding(replicas).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<StoreCopy> replicas) {
        List<StoreCopy> fixed =
                replicas.stream()
                        .filter(it -> "provisioned".equals(it.store().traits().capacityMode()))
                        .toList();
        long sizes =
                replicas.stream()
                        .map(it -> it.store().traits().writeCapacity())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
        if (sizes < 2 && fixed.isEmpty()) {
            return Optional.empty();
        }
        String what = sizes > 1 ? "unequal write capacity" : "fixed write capacity";
        StoreCopy copy = fixed.isEmpty() ? replicas.getLast() : fixed.getFirst();
        return Optional.of(finding(copy, replicas, what));
    }

    private static Finding finding(StoreCopy copy, List<StoreCopy> replicas, String what) {
        return INFO.at(copy.region(), copy.at("/capacity_mode"))
                .says(
                        "%s has %s in %s: every region takes the writes of all%s"
                                .formatted(
                                        copy.store().name(),
                                        what,
                                        Words.and(
                                                replicas.stream()
                                                        .map(it -> it.region().id())
                                                        .toList()),
                                        need(replicas)))
                .advises("Use on-demand or auto capacity in every region.")
                .done();
    }

    /// Writes that each region takes. A copy is sent the writes of all others, so the rates of n
    /// copies that write add up to n - 1 times all writes.
    private static String need(List<StoreCopy> replicas) {
        List<StoreCopy> writers =
                replicas.stream().filter(it -> it.has(StoreRole.MULTI_WRITER)).toList();
        List<Double> rates =
                writers.stream()
                        .map(it -> it.store().replication())
                        .filter(Objects::nonNull)
                        .map(Replication::writeRatePerS)
                        .filter(Objects::nonNull)
                        .toList();
        if (writers.size() < replicas.size() || rates.size() < writers.size()) {
            return "";
        }
        double each = rates.stream().mapToDouble(Double::doubleValue).sum() / (writers.size() - 1);
        return " (%s a second in each, %s in all)"
                .formatted(Numbers.plain(each), Numbers.plain(each * writers.size()));
    }
}
