package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A store that several regions write without a rule for conflicts.
public final class ConflictRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(ConflictRule.class, "DAT-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.stores().stream().filter(Store::writable).toList();
    }

    private record Copy(Region region, Store store) {}

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Map<StoreId, List<Copy>> writable = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                if (store.writable()) {
                    writable.computeIfAbsent(store.name(), _ -> new ArrayList<>())
                            .add(new Copy(region, store));
                }
            }
        }
        return writable.values().stream()
                .filter(copies -> copies.size() > 1)
                .filter(
                        copies ->
                                copies.stream()
                                        .allMatch(it -> it.store().conflictResolution() == null))
                .map(ConflictRule::finding)
                .toList();
    }

    private static Finding finding(List<Copy> copies) {
        Copy second = copies.get(1);
        FindingDraft draft =
                INFO.at(second.region(), second.store().place().child("conflict_resolution"))
                        .says(
                                "%s is written in %s: what wins?"
                                        .formatted(
                                                second.store().name(),
                                                Words.and(
                                                        copies.stream()
                                                                .map(it -> it.region().id())
                                                                .toList())))
                        .advises("Choose a conflict resolution and link the decision.");
        copies.forEach(
                copy ->
                        draft.because(
                                "writer", copy.region().id(), copy.store().place().child("role")));
        return draft.done();
    }
}
