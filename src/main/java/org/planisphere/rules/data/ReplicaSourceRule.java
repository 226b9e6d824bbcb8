package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Nearest;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionIndex;
import org.planisphere.model.RegionOrder;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A replica whose source has no writable copy.
public final class ReplicaSourceRule implements NeighborRule {
    private static final RegionIndex<StoreId> HOMES =
            new RegionIndex<>(ReplicaSourceRule::writtenIn);

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
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.SOURCES.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        List<Finding> findings = new ArrayList<>();
        for (Store store : region.stores()) {
            if (store.role() == StoreRole.REPLICA) {
                trouble(plan, store)
                        .map(trouble -> finding(plan, region, store, trouble))
                        .ifPresent(findings::add);
            }
        }
        return findings.stream();
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

    private static Set<StoreId> writtenIn(Region region) {
        return region.stores().stream()
                .map(Store::name)
                .filter(name -> region.store(name).filter(Store::writable).isPresent())
                .collect(Collectors.toSet());
    }

    /// Nobody writes a store of this name: the name, rather than the source, is what to look at.
    private static Finding noWriter(Plan plan, Region region, Store store, String trouble) {
        Place name = store.place().child("name");
        List<String> written = HOMES.keys(plan).stream().map(StoreId::value).sorted().toList();
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
        List<RegionId> homes =
                HOMES.find(plan, store.name()).stream()
                        .sorted(Comparator.comparingInt(RegionOrder.of(plan)::position))
                        .toList();
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
