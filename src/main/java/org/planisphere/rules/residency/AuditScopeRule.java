package org.planisphere.rules.residency;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionIndex;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A copy of audited data in a region that is not live yet and does not name the framework.
public final class AuditScopeRule implements NeighborRule {
    private static final RegionIndex<StoreId> HOLDING =
            new RegionIndex<>(
                    it -> it.stores().stream().map(Store::name).collect(Collectors.toSet()));

    private static final RuleInfo INFO = RulePage.read(AuditScopeRule.class, "RES-010");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.compliance(),
                region.isPrimary(),
                Optional.ofNullable(region.details().lifecycle()),
                region.stores());
    }

    /// The framework that audits data of a classification.
    private static final Map<String, String> FRAMEWORKS = Map.of("pci", "PCI", "phi", "HIPAA");

    private static final Set<Lifecycle> OLD =
            EnumSet.of(Lifecycle.LIVE, Lifecycle.FROZEN, Lifecycle.RETIRING);

    /// The regions that hold the second copy of a store together with this one.
    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return region.stores().stream()
                .map(store -> HOLDING.find(plan, store.name()))
                .filter(holding -> holding.size() == 2)
                .flatMap(Set::stream);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return !isNew(region)
                ? Stream.empty()
                : region.stores().stream()
                        .filter(it -> !it.classification().isEmpty())
                        .filter(it -> HOLDING.find(plan, it.name()).size() > 1)
                        .flatMap(store -> check(region, store).stream());
    }

    private static boolean isNew(Region region) {
        Lifecycle lifecycle = region.details().lifecycle();
        return !region.isPrimary() && (lifecycle == null || !OLD.contains(lifecycle));
    }

    private static Optional<Finding> check(Region region, Store store) {
        return store.classification().stream()
                .filter(FRAMEWORKS::containsKey)
                .filter(kind -> !isNamed(region, framework(kind)))
                .findFirst()
                .map(kind -> finding(region, store, kind));
    }

    private static String framework(String kind) {
        return Objects.requireNonNull(FRAMEWORKS.get(kind));
    }

    private static boolean isNamed(Region region, String framework) {
        return region.compliance().frameworks().stream()
                .anyMatch(it -> it.toUpperCase(Locale.ROOT).startsWith(framework));
    }

    private static Finding finding(Region region, Store store, String kind) {
        return INFO.at(region, store.place())
                .says(
                        "%s (%s) in %s: %s audit scope +1 region"
                                .formatted(store.name(), kind, region.id(), framework(kind)))
                .advises("Keep the copy out, or name the framework in this region.")
                .because("classification", kind, store.place().child("classification"))
                .done();
    }
}
