package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Replicated objects whose sides keep or expire versions differently.
public final class ObjectVersionRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(ObjectVersionRule.class, "DAT-016");

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
        List<Finding> findings = new ArrayList<>();
        for (List<StoreCopy> copies : StoreCopy.byStore(plan, Engines::isObjectStore)) {
            List<StoreCopy> sides = copies.stream().filter(Engines::isObjectStore).toList();
            if (sides.size() > 1) {
                sides.stream()
                        .filter(it -> isFalse(it.store().traits().versioning()))
                        .map(ObjectVersionRule::unversioned)
                        .forEach(findings::add);
                if (sides.stream().anyMatch(ObjectVersionRule::expires)) {
                    sides.stream()
                            .filter(it -> !expires(it))
                            .map(ObjectVersionRule::everKept)
                            .forEach(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean isFalse(@Nullable Boolean said) {
        return Boolean.FALSE.equals(said);
    }

    private static boolean expires(StoreCopy side) {
        return Boolean.TRUE.equals(side.store().lifecycleRules());
    }

    private static Finding unversioned(StoreCopy side) {
        Place versioning = side.at("/versioning");
        return INFO.at(side.region(), versioning)
                .says(
                        "%s keeps no versions: replication needs versioning on both sides"
                                .formatted(side))
                .advises("Turn versioning on.")
                .fix("Keep versions", new SetValue(versioning, "true"))
                .done();
    }

    private static Finding everKept(StoreCopy side) {
        Place rules = side.at("/lifecycle_rules");
        return INFO.at(side.region(), rules)
                .weighing(Severity.WARNING)
                .says(
                        "%s has no lifecycle rules while another side has: what expires there stays here"
                                .formatted(side))
                .advises("Use the same lifecycle rules on every side; they are not replicated.")
                .fix("Have lifecycle rules", new SetValue(rules, "true"))
                .done();
    }
}
