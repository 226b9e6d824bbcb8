package org.planisphere.rules.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A store that grows and forgets nothing.
public final class GrowthRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(GrowthRule.class, "DAT-026");

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
        return StoreCopy.byStore(plan, it -> it.store().growthGbPerMonth() != null).stream()
                .flatMap(copies -> finding(copies).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<StoreCopy> copies) {
        List<StoreCopy> kept = copies.stream().filter(it -> !it.has(StoreRole.CACHE)).toList();
        double growth =
                kept.stream()
                        .map(it -> it.store().growthGbPerMonth())
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
        boolean forgets =
                kept.stream().anyMatch(it -> Boolean.TRUE.equals(it.store().lifecycleRules()));
        return growth > 0 && !forgets && isForever(kept)
                ? Optional.of(finding(kept, growth))
                : Optional.empty();
    }

    /// Whether the plan says that all is kept, or keeps silent where it costs in several regions.
    private static boolean isForever(List<StoreCopy> kept) {
        return kept.size() > 1
                || kept.stream()
                        .anyMatch(
                                it ->
                                        Engines.isObjectStore(it)
                                                || Boolean.FALSE.equals(
                                                        it.store().lifecycleRules()));
    }

    private static Finding finding(List<StoreCopy> kept, double growth) {
        StoreCopy home =
                kept.stream()
                        .filter(it -> it.store().writable())
                        .findFirst()
                        .orElse(kept.getFirst());
        FindingDraft draft =
                INFO.at(home.region(), home.at("/lifecycle_rules"))
                        .says(
                                "%s: %s GB a month kept forever in %s"
                                        .formatted(
                                                home.store().name(),
                                                Numbers.plain(growth),
                                                Numbers.of(kept.size(), "region")))
                        .advises("Say by lifecycle rules what is archived and what is deleted.");
        List<StoreCopy> ruled = Engines.isObjectStore(home) ? kept : List.of(home);
        return draft.fix(
                        "Have lifecycle rules",
                        ruled.stream()
                                .map(it -> new SetValue(it.at("/lifecycle_rules"), "true"))
                                .toArray(TextChange[]::new))
                .done();
    }
}
