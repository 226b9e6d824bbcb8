package org.planisphere.simulation.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Replication;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Scenario;
import org.planisphere.model.Store;
import org.planisphere.model.StoreId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Topology;

/// The streams of a plan: who writes which store, at what rate, and over which links copies are
/// fed.
///
/// What the plan does not say and the engine needs is assumed, and each assumption is kept as a
/// sentence.
final class PlanStreams {
    /// Deliveries beyond which writes are carried in larger units.
    static final double MOST_DELIVERIES = 4e8;

    private final Plan plan;
    private final Facts facts;
    private final Disturbances disturbances;
    private final List<WriterGroup> groups = new ArrayList<>();
    private final SequencedSet<String> assumptions = new LinkedHashSet<>();

    /// A copy before its volume is known.
    private record Draft(Store store, Region from, Region to, double perSecond, double bytes) {
        double bytesPerSecond() {
            return perSecond * bytes;
        }
    }

    private record GroupKey(StoreId store, RegionId writer, double perSecond, double bytes) {}

    /// @param mostDeliveries beyond them, writes are carried in larger units
    PlanStreams(Plan plan, Facts facts, Scenario scenario, double mostDeliveries) {
        this.plan = plan;
        this.facts = facts;
        this.disturbances = new Disturbances(scenario);
        Map<GroupKey, List<Draft>> drafts = new LinkedHashMap<>();
        Map<RegionPairKey, Double> offered = new LinkedHashMap<>();
        for (Draft draft : drafts()) {
            GroupKey key =
                    new GroupKey(
                            draft.store().name(),
                            draft.from().id(),
                            draft.perSecond(),
                            draft.bytes());
            drafts.computeIfAbsent(key, _ -> new ArrayList<>()).add(draft);
            offered.merge(RegionPairKey.of(draft), draft.bytesPerSecond(), Double::sum);
        }
        double seconds = disturbances.endNanos() / 1e9;
        double deliveries =
                drafts.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(draft -> draft.perSecond() * seconds)
                        .sum();
        int unit = (int) Math.max(1, Math.ceil(deliveries / mostDeliveries));
        if (unit > 1) {
            assumptions.add(
                    ("The volume is simulated in units of %s writes, so lags below the time to"
                                    + " apply one unit are not resolved.")
                            .formatted(unit));
        }
        drafts.forEach((key, copies) -> groups.add(group(key, copies, offered, unit)));
        assumptions.addAll(Assumptions.ALWAYS);
    }

    private record RegionPairKey(RegionId from, RegionId to) {
        static RegionPairKey of(Draft draft) {
            return new RegionPairKey(draft.from().id(), draft.to().id());
        }
    }

    List<WriterGroup> groups() {
        return List.copyOf(groups);
    }

    List<String> assumptions() {
        return List.copyOf(assumptions);
    }

    Disturbances disturbances() {
        return disturbances;
    }

    /// Every copy that is fed continuously, by link of the topology.
    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Link link : Topology.of(plan).ofKind(LinkKind.REPLICATION)) {
            Region from = plan.region(link.from()).orElseThrow();
            Region to = plan.region(link.to()).orElseThrow();
            for (StoreId name : new LinkedHashSet<>(link.stores())) {
                to.store(name).flatMap(store -> draft(store, from, to)).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(Store store, Region from, Region to) {
        Replication replication = store.replication();
        boolean continuous =
                switch (store.role()) {
                    case REPLICA, MULTI_WRITER -> true;
                    case PRIMARY, CACHE, BACKUP -> false;
                };
        if (!continuous || mode(replication) == null) {
            return Optional.empty();
        }
        Double perSecond = replication == null ? null : replication.writeRatePerS();
        if (perSecond == null || perSecond <= 0) {
            assumptions.add(
                    "%s in %s is left out: the plan gives no write_rate_per_s for it."
                            .formatted(store.name(), to.id()));
            return Optional.empty();
        }
        Double bytes = replication == null ? null : replication.bytesPerWrite();
        return Optional.of(new Draft(store, from, to, perSecond, bytes == null ? 0 : bytes));
    }

    /// How a copy is fed; null where it is not fed continuously.
    private static @Nullable ReplicationMode mode(@Nullable Replication replication) {
        ReplicationMode mode = replication == null ? null : replication.mode();
        if (mode == null) {
            return ReplicationMode.ASYNC;
        }
        return switch (mode) {
            case SYNC, SEMI_SYNC, ASYNC -> mode;
            case SNAPSHOT, NONE -> null;
        };
    }

    private WriterGroup group(
            GroupKey key, List<Draft> drafts, Map<RegionPairKey, Double> offered, int unit) {
        Region writer = drafts.getFirst().from();
        boolean onlyWriter =
                plan.regions().stream()
                                .filter(
                                        region ->
                                                region.store(key.store())
                                                        .filter(Store::writable)
                                                        .isPresent())
                                .count()
                        <= 1;
        DailyLoad load = new DailyLoad(plan, writer, onlyWriter);
        assumptions.add(load.isKnown() ? Assumptions.DAILY_CURVE : Assumptions.FLAT_DAY);
        List<Copy> copies = new ArrayList<>();
        for (Draft draft : drafts) {
            copies.add(copy(draft, offered, unit));
        }
        return new WriterGroup(
                key.store(),
                key.writer(),
                key.perSecond(),
                key.bytes(),
                load.curve(
                        key.perSecond() / unit,
                        disturbances.of(key.writer()),
                        disturbances.endNanos()),
                unit,
                copies);
    }

    private Copy copy(Draft draft, Map<RegionPairKey, Double> offered, int unit) {
        Replication replication = Objects.requireNonNull(draft.store().replication());
        RoundTrip roundTrip = roundTrip(draft);
        Double all = offered.get(RegionPairKey.of(draft));
        CopyLink link = new CopyLink(plan, draft.from(), draft.to());
        Double bandwidth =
                all == null || draft.bytesPerSecond() == 0
                        ? null
                        : link.bandwidthFor(draft.bytesPerSecond() / all);
        if (bandwidth == null) {
            assumptions.add(
                    "The link from %s to %s has no known bandwidth and is taken as unlimited."
                            .formatted(draft.from().id(), draft.to().id()));
        }
        Double applyRate = replication.applyRatePerS();
        if (applyRate == null) {
            assumptions.add(
                    "%s in %s gives no apply_rate_per_s and is taken to apply writes as they come."
                            .formatted(draft.store().name(), draft.to().id()));
        }
        return new Copy(
                draft.store(),
                draft.from(),
                draft.to(),
                Objects.requireNonNull(mode(replication)),
                link.replica(roundTrip, bandwidth, applyRate, unit, disturbances),
                applyRate,
                roundTrip.medianMillis() / 2,
                bandwidth == null ? 0 : draft.bytesPerSecond() / bandwidth);
    }

    private RoundTrip roundTrip(Draft draft) {
        Optional<RoundTrip> known = facts.roundTrip(draft.from(), draft.to());
        if (known.isEmpty()) {
            assumptions.add(
                    "The distance from %s to %s is not known; a round trip of %s ms is taken."
                            .formatted(
                                    draft.from().id(),
                                    draft.to().id(),
                                    (long) CopyLink.UNKNOWN_ROUND_TRIP.medianMillis()));
        } else if (known.get().estimated()) {
            assumptions.add(
                    "The round trip from %s to %s (%s ms) is an estimate, not a measurement."
                            .formatted(
                                    draft.from().id(),
                                    draft.to().id(),
                                    Math.round(known.get().medianMillis())));
        }
        return known.orElse(CopyLink.UNKNOWN_ROUND_TRIP);
    }
}
