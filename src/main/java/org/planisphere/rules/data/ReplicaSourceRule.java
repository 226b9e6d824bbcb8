package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A replica whose source has no writable copy.
public final class ReplicaSourceRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(ReplicaSourceRule.class, "DAT-001");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                if (store.role() == StoreRole.REPLICA) {
                    trouble(plan, store)
                            .map(trouble -> finding(plan, region, store, trouble))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<String> trouble(Plan plan, Store store) {
        RegionId source = store.source();
        if (source == null) {
            return Optional.of("the replica names no source");
        }
        Optional<Region> region = plan.region(source);
        if (region.isEmpty()) {
            return plan.standalone()
                    ? Optional.empty()
                    : Optional.of("%s is not in this plan".formatted(source));
        }
        return region.get().store(store.name()).filter(Store::writable).isPresent()
                ? Optional.empty()
                : Optional.of("%s has no writable copy".formatted(source));
    }

    private static Finding finding(Plan plan, Region region, Store store, String trouble) {
        Place source = store.place().child("source");
        FindingDraft draft =
                INFO.at(region, source)
                        .says("%s: %s".formatted(store.name(), trouble))
                        .advises("Read from the region that holds the primary.");
        plan.regions().stream()
                .filter(other -> !other.id().equals(region.id()))
                .filter(other -> other.store(store.name()).filter(Store::writable).isPresent())
                .map(other -> other.id().value())
                .forEach(
                        home ->
                                draft.fix(
                                        "Read from " + home,
                                        new SetValue(source, YamlText.scalar(home))));
        return draft.done();
    }
}
