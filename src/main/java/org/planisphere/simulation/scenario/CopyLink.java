package org.planisphere.simulation.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.Topology;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Gamma;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.ReplicaSpec;

/// What carries the writes of a store from one region to another.
///
/// @param plan where links are declared
record CopyLink(Plan plan, Region from, Region to) {
    /// How often a writer ships its log. An assumption of ours.
    static final int SHIP_EVERY_MILLIS = 10;

    /// Taken where a place is unknown: about the median of all pairs of regions in the catalog.
    static final RoundTrip UNKNOWN_ROUND_TRIP =
            new RoundTrip(150, null, true, "no place known", LocalDate.EPOCH, "none");

    /// A nanosecond for each write, so that a cut stops a link whose bandwidth is not known.
    private static final Distribution HARDLY_ANY_WORK = new Constant(1e-6);

    private static final double BYTES_PER_MEGABIT = 1e6 / 8;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final double MILLIS_PER_SECOND = 1000;

    /// The share of the declared bandwidth in bytes per second; null where none is declared.
    ///
    /// @param share part of the replication between the two regions, 0..1
    @Nullable Double bandwidthFor(double share) {
        OptionalDouble megabits =
                Topology.of(plan).between(from.id(), to.id()).stream()
                        .map(Link::connections)
                        .flatMap(List::stream)
                        .map(Connection::bandwidthMbps)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max();
        return megabits.isPresent() ? megabits.getAsDouble() * BYTES_PER_MEGABIT * share : null;
    }

    /// The engine's view of the copy.
    ///
    /// @param unit writes carried as one
    ReplicaSpec replica(
            RoundTrip roundTrip,
            @Nullable Double bandwidthBytesPerS,
            @Nullable Double applyPerSecond,
            int unit,
            Disturbances disturbances) {
        List<Fault> faults = disturbances.faults(from.id(), to.id());
        boolean cut = faults.stream().anyMatch(fault -> fault.linkFactor() < 1);
        return new ReplicaSpec(
                to.id().value(),
                new LinkSpec(
                        LinkDelay.of(roundTrip),
                        bandwidthBytesPerS,
                        cut && bandwidthBytesPerS == null ? HARDLY_ANY_WORK : null,
                        SHIP_EVERY_MILLIS * NANOS_PER_MILLI),
                new ApplierSpec(1, service(applyPerSecond, unit)),
                faults);
    }

    /// The time to apply a unit: as many exponential times as it holds writes.
    private static Distribution service(@Nullable Double applyPerSecond, int unit) {
        if (applyPerSecond == null) {
            return new Constant(0);
        }
        double millis = MILLIS_PER_SECOND / applyPerSecond;
        return unit == 1 ? new Exponential(millis) : new Gamma(unit, unit * millis);
    }
}
