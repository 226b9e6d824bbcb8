package org.planisphere.rules.residency;

import java.util.List;
import org.planisphere.model.KeyKind;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Requirement;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A store without a key in a region that requires encryption at rest.
public final class StoreKeyRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(StoreKeyRule.class, "RES-005");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(it -> it.compliance().encryptionAtRest() == Requirement.REQUIRED)
                .flatMap(
                        region ->
                                region.stores().stream()
                                        .filter(StoreKeyRule::hasNoKey)
                                        .map(store -> finding(region, store)))
                .toList();
    }

    private static boolean hasNoKey(Store store) {
        return store.keys() == null || store.keys().kind() == null;
    }

    private static Finding finding(Region region, Store store) {
        Place kind = store.place().at("/keys/kind");
        FindingDraft draft =
                INFO.at(region, store.place().child("keys"))
                        .says(
                                "%s: no key declared, and %s requires encryption at rest"
                                        .formatted(store.name(), region.id()))
                        .advises("Say who manages the key.")
                        .because(
                                "encryption_at_rest",
                                Requirement.REQUIRED,
                                region.at("/compliance/encryption_at_rest"));
        for (KeyKind key : List.of(KeyKind.CUSTOMER_MANAGED, KeyKind.PROVIDER_MANAGED)) {
            draft.fix("Use a %s key".formatted(key), new SetValue(kind, key.yaml()));
        }
        return draft.done();
    }
}
