package org.planisphere.rules.data;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.KeyKind;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.StoreKeys;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A copy encrypted with a key of another region.
public final class KeyRegionRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(KeyRegionRule.class, "DAT-019");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return StoreCopy.in(plan)
                .filter(it -> it.on(Provider.AWS))
                .flatMap(copy -> finding(copy).stream())
                .toList();
    }

    private static Optional<Finding> finding(StoreCopy copy) {
        StoreKeys keys = copy.store().keys();
        if (keys == null || keys.kind() == null || keys.region() == null) {
            return Optional.empty();
        }
        boolean usable =
                keys.kind() == KeyKind.MULTI_REGION || keys.region().equals(copy.region().id());
        return usable
                ? Optional.empty()
                : Optional.of(
                        INFO.at(copy.region(), copy.at("/keys/region"))
                                .says(
                                        "%s: a %s key of %s is not usable in %s, and a single-region key cannot be converted"
                                                .formatted(
                                                        copy,
                                                        keys.kind(),
                                                        keys.region(),
                                                        copy.region().id()))
                                .advises(
                                        "Use a key of this region or a multi-region key; the copy is then encrypted anew.")
                                .because("key", keys.kind(), copy.at("/keys/kind"))
                                .done());
    }
}
