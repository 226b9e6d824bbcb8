package org.planisphere.rules.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.ConflictResolution;
import org.planisphere.model.Plan;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.simulation.result.ConflictRate;

/// Money, orders or stock that two regions write, where the last write wins.
public final class LostWriteRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(LostWriteRule.class, "DAT-004");

    /// Words of a classification for data of which no change may be lost.
    private static final Set<String> PRECIOUS = Set.of("money", "payments", "orders", "inventory");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        return StoreCopy.byStore(plan).stream()
                .flatMap(copies -> finding(copies, figures).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<StoreCopy> copies, Figures figures) {
        List<StoreCopy> writers = copies.stream().filter(it -> it.store().writable()).toList();
        Optional<StoreCopy> careless =
                writers.stream()
                        .filter(
                                it ->
                                        it.store().conflictResolution()
                                                == ConflictResolution.LAST_WRITER_WINS)
                        .filter(it -> it.store().decision() == null)
                        .filter(it -> word(it) != null)
                        .findFirst();
        return writers.size() < 2
                ? Optional.empty()
                : careless.map(copy -> finding(copy, writers, figures));
    }

    private static @Nullable String word(StoreCopy copy) {
        return copy.store().classification().stream()
                .filter(PRECIOUS::contains)
                .findFirst()
                .orElse(null);
    }

    private static Finding finding(StoreCopy copy, List<StoreCopy> writers, Figures figures) {
        Store store = copy.store();
        return INFO.at(copy.region(), copy.at("/conflict_resolution"))
                .says(
                        "%s (%s) is written in %s and the last write wins: of two at once, one is lost silently%s"
                                .formatted(
                                        store.name(),
                                        Objects.requireNonNull(word(copy)),
                                        Words.and(
                                                writers.stream()
                                                        .map(it -> it.region().id())
                                                        .toList()),
                                        estimate(store.name(), figures)))
                .advises(
                        "Let one region write, use a type that merges, or link the decision that accepts the loss.")
                .done();
    }

    private static String estimate(StoreId store, Figures figures) {
        double perDay =
                figures.ordinaryDay().conflicts().stream()
                        .filter(it -> it.store().equals(store))
                        .map(ConflictRate::perDay)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum();
        return perDay > 0 ? " (estimated %s a day)".formatted(Numbers.rounded(perDay)) : "";
    }
}
