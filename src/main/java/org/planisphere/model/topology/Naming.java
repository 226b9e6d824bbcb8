package org.planisphere.model.topology;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Absorption;
import org.planisphere.model.Backup;
import org.planisphere.model.Connection;
import org.planisphere.model.ControlPlane;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionIndex;
import org.planisphere.model.Replication;
import org.planisphere.model.SegmentRule;
import org.planisphere.model.ServiceCall;
import org.planisphere.model.Store;
import org.planisphere.model.StoreKeys;

/// One way in which regions name others, and who names whom: kept over edits, of which each
/// changes the names that one region gives.
public final class Naming {
    /// The other ends of its connections.
    public static final Naming LINKS =
            new Naming(
                    region ->
                            region.networking().connectivity().stream()
                                    .map(Connection::targetRegion));

    /// Where its stores are copied from.
    public static final Naming SOURCES =
            new Naming(region -> region.stores().stream().map(Store::source));

    /// Whatever its stores name: sources, witnesses, and where backups and keys are.
    public static final Naming STORES =
            new Naming(region -> region.stores().stream().flatMap(Naming::named));

    /// From where it is managed.
    public static final Naming CONTROL =
            new Naming(
                    region ->
                            Stream.ofNullable(region.networking().controlPlane())
                                    .flatMap(Naming::from));

    /// Who takes over.
    public static final Naming FAILOVER =
            new Naming(
                    region -> Stream.ofNullable(region.reliability().failover()).map(Failover::to));

    /// From whom it takes over.
    public static final Naming ABSORBED =
            new Naming(region -> region.capacity().absorbs().stream().map(Absorption::region));

    /// Whom its services call.
    public static final Naming CALLS =
            new Naming(
                    region ->
                            region.services().deploy().stream()
                                    .flatMap(service -> service.calls().stream())
                                    .map(ServiceCall::region));

    /// What the ends of its segmentation rules may name.
    public static final Naming SEGMENTS =
            new Naming(
                    region ->
                            region.networking().segmentation().stream()
                                    .flatMap(
                                            rule ->
                                                    Stream.concat(
                                                            SegmentRule.words(rule.from()).stream(),
                                                            SegmentRule.words(rule.to()).stream()))
                                    .map(RegionId::new));

    /// Where its telemetry is gathered.
    public static final Naming TELEMETRY =
            new Naming(region -> region.observability().aggregatedIn().stream());

    private final Function<Region, Stream<@Nullable RegionId>> names;
    private final RegionIndex<RegionId> naming;

    private Naming(Function<Region, Stream<@Nullable RegionId>> names) {
        this.names = names;
        this.naming = new RegionIndex<>(this::named);
    }

    private static Stream<@Nullable RegionId> named(Store store) {
        Replication feed = store.replication();
        Backup backup = store.backup();
        StoreKeys keys = store.keys();
        return Stream.of(
                        Optional.ofNullable(store.source()),
                        Optional.ofNullable(feed == null ? null : feed.witness()),
                        Optional.ofNullable(backup == null ? null : backup.copyTo()),
                        Optional.ofNullable(keys == null ? null : keys.region()))
                .flatMap(Optional::stream);
    }

    private static Stream<RegionId> from(ControlPlane control) {
        return Stream.ofNullable(control.managedFrom())
                .filter(it -> !it.isBlank())
                .map(RegionId::new);
    }

    /// The regions that one names, and those that name it.
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.concat(named(region).stream(), naming(plan, region.id()).stream());
    }

    /// The names that a region gives, each once.
    public Set<RegionId> named(Region region) {
        return names.apply(region)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The regions of a plan that give a name.
    public Set<RegionId> naming(Plan plan, RegionId name) {
        return naming.find(plan, name);
    }
}
