package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Implied;
import org.planisphere.model.Nearest;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A replica whose source has no writable copy.
public final class ReplicaSourceRule implements FocusedRule {
    private static final Implied<Map<StoreId, List<RegionId>>> HOMES =
            new Implied<>(ReplicaSourceRule::homes);

    private static final RuleInfo INFO = RulePage.read(ReplicaSourceRule.class, "DAT-001");

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

    /// The regions that hold a writable copy of each store.
    private static Map<StoreId, List<RegionId>> homes(Plan plan) {
        Map<StoreId, List<RegionId>> homes = new HashMap<>();
        for (Region region : plan.regions()) {
            region.stores().stream()
                    .map(Store::name)
                    .distinct()
                    .filter(name -> region.store(name).filter(Store::writable).isPresent())
                    .forEach(
                            name ->
                                    homes.computeIfAbsent(name, _ -> new ArrayList<>())
                                            .add(region.id()));
        }
        return homes;
    }

    /// Nobody writes a store of this name: the name, rather than the source, is what to look at.
    private static Finding noWriter(Plan plan, Region region, Store store, String trouble) {
        Place name = store.place().child("name");
        List<String> written =
                HOMES.of(plan).keySet().stream().map(StoreId::value).sorted().toList();
        return INFO.at(region, store.place().child("source"))
                .saysOf(
                        name,
                        store.name().value(),
                        written,
                        "%s: %s".formatted(store.name(), trouble))
                .advises("Make one copy of it the primary, or name it as its primary is named.")
                .done();
    }

    private static String said(Plan plan, Store store, List<RegionId> homes, String trouble) {
        RegionId source = store.source();
        String meant =
                source == null || plan.region(source).isPresent()
                        ? null
                        : Nearest.to(source.value(), homes.stream().map(RegionId::value).toList());
        return "%s: %s%s"
                .formatted(
                        store.name(),
                        trouble,
                        meant == null ? "" : "; did you mean %s?".formatted(meant));
    }

    private static Finding finding(Plan plan, Region region, Store store, String trouble) {
        Place source = store.place().child("source");
        List<RegionId> homes = HOMES.of(plan).getOrDefault(store.name(), List.of());
        if (homes.isEmpty()) {
            return noWriter(plan, region, store, trouble);
        }
        FindingDraft draft =
                INFO.at(region, source)
                        .says(said(plan, store, homes, trouble))
                        .advises("Read from the region that holds the primary.");
        homes.stream()
                .filter(home -> !home.equals(region.id()))
                .map(RegionId::value)
                .forEach(
                        home ->
                                draft.fix(
                                        "Read from " + home,
                                        new SetValue(source, YamlText.scalar(home))));
        return draft.done();
    }
}
