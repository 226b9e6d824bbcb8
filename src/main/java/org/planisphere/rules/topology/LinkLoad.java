package org.planisphere.rules.topology;

import java.util.Objects;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Replication;
import org.planisphere.model.Store;
import org.planisphere.simulation.scenario.DailyPeak;

/// What replication sends from one region to another.
///
/// @param steadyMbps megabits per second in the busiest moment of a usual day
/// @param catchUpMbps megabits per second while copies work off a backlog
/// @param catchUpMinutes how long that lasts after the outage that was asked about
record LinkLoad(double steadyMbps, double catchUpMbps, double catchUpMinutes) {
    static final LinkLoad NONE = new LinkLoad(0, 0, 0);

    private static final double BITS_PER_BYTE = 8;
    private static final double BITS_PER_MEGABIT = 1e6;

    /// The load of the copies that a region keeps of another one's stores.
    ///
    /// @param outageMinutes length of the cut that they catch up after
    static LinkLoad of(Plan plan, Region from, Region to, double outageMinutes) {
        LinkLoad sum = NONE;
        for (Store store : to.stores()) {
            Replication feed = store.replication();
            if (from.id().equals(store.source())
                    && feed != null
                    && feed.writeRatePerS() != null
                    && feed.bytesPerWrite() != null) {
                sum = sum.plus(of(feed, DailyPeak.ofWrites(plan, from, store), outageMinutes));
            }
        }
        return sum;
    }

    private static LinkLoad of(Replication feed, double peak, double outageMinutes) {
        double writes = peak * Objects.requireNonNull(feed.writeRatePerS());
        double bytes = Objects.requireNonNull(feed.bytesPerWrite());
        Double stated = feed.applyRatePerS();
        double applied = stated == null ? 2 * writes : Math.max(stated, writes);
        double minutes = applied > writes ? outageMinutes * writes / (applied - writes) : 0;
        return new LinkLoad(megabits(writes * bytes), megabits(applied * bytes), minutes);
    }

    private static double megabits(double bytesPerSecond) {
        return bytesPerSecond * BITS_PER_BYTE / BITS_PER_MEGABIT;
    }

    private LinkLoad plus(LinkLoad other) {
        return new LinkLoad(
                steadyMbps + other.steadyMbps,
                catchUpMbps + other.catchUpMbps,
                Math.max(catchUpMinutes, other.catchUpMinutes));
    }
}
