package org.planisphere.rules.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Edge;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.Store;
import org.planisphere.model.StoreKeys;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A read-only region without replica, cache or content network.
public final class NothingToReadRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(NothingToReadRule.class, "TYP-011");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.stores(),
                region.sections(),
                Optional.ofNullable(region.networking().edge()));
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return region.type() == RegionType.READ_ONLY
                        && (!plan.standalone() || region.sections().contains("data"))
                        && !hasCdn(region)
                        && region.stores().stream().noneMatch(it -> reads(it))
                ? Stream.of(finding(plan, region))
                : Stream.empty();
    }

    private static boolean hasCdn(Region region) {
        Edge edge = region.networking().edge();
        return edge != null && edge.cdn();
    }

    private static boolean reads(Store store) {
        return store.role() != StoreRole.BACKUP;
    }

    private static Finding finding(Plan plan, Region region) {
        return INFO.at(region, region.at("/data/stores"))
                .says(
                        "%s is read-only and has neither replica, cache nor CDN: nothing to read here"
                                .formatted(region.id()))
                .advises("Add a replica or a cache.")
                .fix(replica(plan, region))
                .done();
    }

    /// A copy of the first store that may travel, with a key of the same kind.
    private static Optional<Fix> replica(Plan plan, Region region) {
        return plan.regions().stream()
                .filter(other -> !other.equals(region))
                .flatMap(
                        other ->
                                other.stores().stream()
                                        .filter(it -> it.writable() && it.residency() == null)
                                        .map(store -> replica(region, other, store)))
                .findFirst();
    }

    private static Fix replica(Region region, Region source, Store store) {
        StoreKeys keys = store.keys();
        String key =
                keys == null || keys.kind() == null
                        ? null
                        : new YamlText.Mapping().text("kind", keys.kind().yaml()).toString();
        String yaml =
                new YamlText.Mapping()
                        .text("name", store.name())
                        .text("engine", store.engine())
                        .text("role", StoreRole.REPLICA)
                        .text("source", source.id())
                        .text("conflict_resolution", store.conflictResolution())
                        .raw("keys", key)
                        .toString();
        return new Fix(
                "Add a replica of %s from %s".formatted(store.name(), source.id()),
                new Append(region.at("/data/stores"), yaml));
    }
}
