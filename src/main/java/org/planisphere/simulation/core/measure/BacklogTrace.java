package org.planisphere.simulation.core.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.stream.Deliveries;
import org.planisphere.simulation.core.stream.DeliveryObserver;

/// Follows how many writes are committed but not yet at the replica, and how old the oldest of them
/// is.
///
/// The age is that of the oldest missing write, 0 when none is missing: what a heartbeat written at
/// every moment would show. Before a write arrives, its own lag is the age, so the largest lag is
/// the largest age.
public final class BacklogTrace implements DeliveryObserver {
    /// Which moment ends a write's absence.
    public enum Until {
        RECEIVED,
        APPLIED
    }

    /// Backlog and age at one moment.
    public record Point(long nanos, long writes, long ageNanos) {}

    private static final long NONE = -1;

    private final Until until;
    private final long everyNanos;
    private final long meanFromWrite;
    private final long meanFromNanos;
    private final LongQueue committed = new LongQueue();
    private final LongQueue ends = new LongQueue();
    private final List<Point> points = new ArrayList<>();

    private long now;
    private boolean inMean;
    private long meanStart;
    private double area;
    private long max;
    private long maxAt;
    private long clearedAt = NONE;
    private long maxAge;
    private long maxAgeAt;
    private long nextPoint;

    /// @param everyNanos    distance of the points that are kept, 0 for none
    /// @param meanFromWrite the mean is taken from this write on
    /// @param meanFromNanos and from this time on
    public BacklogTrace(Until until, long everyNanos, long meanFromWrite, long meanFromNanos) {
        this.until = until;
        this.everyNanos = everyNanos;
        this.meanFromWrite = meanFromWrite;
        this.meanFromNanos = meanFromNanos;
        this.nextPoint = everyNanos > 0 ? 0 : Long.MAX_VALUE;
    }

    @Override
    public void observe(Deliveries deliveries) {
        for (int i = 0; i < deliveries.size(); i++) {
            long at = deliveries.committed(i);
            advance(at);
            if (!inMean && deliveries.firstIndex() + i >= meanFromWrite && at >= meanFromNanos) {
                inMean = true;
                meanStart = at;
            }
            committed.add(at);
            ends.add(until == Until.APPLIED ? deliveries.applied(i) : deliveries.received(i));
            if (committed.size() > max) {
                max = committed.size();
                maxAt = at;
                clearedAt = NONE;
            } else if (clearedAt == NONE && deliveries.waited(i) == 0) {
                clearedAt = at;
            }
        }
    }

    /// Follows the trace to the end of the run, in which no further write is committed.
    public void finish(long endNanos) {
        advance(endNanos);
    }

    /// Mean number of missing writes over time; null if no time was observed.
    public @Nullable Double mean() {
        return inMean && now > meanStart ? area / (now - meanStart) : null;
    }

    public long max() {
        return max;
    }

    /// When the backlog was largest, in ns.
    public long maxAtNanos() {
        return maxAt;
    }

    /// When, after the largest backlog, a write was committed that had to wait for none before it,
    /// in ns; null if that never happened.
    public @Nullable Long clearedAtNanos() {
        return clearedAt == NONE ? null : clearedAt;
    }

    public long maxAgeNanos() {
        return maxAge;
    }

    public long maxAgeAtNanos() {
        return maxAgeAt;
    }

    /// Age of the oldest missing write now.
    public long ageNanos() {
        return committed.isEmpty() ? 0 : now - committed.first();
    }

    public long backlog() {
        return committed.size();
    }

    public List<Point> points() {
        return List.copyOf(points);
    }

    private void advance(long to) {
        while (!ends.isEmpty() && ends.first() <= to) {
            long end = ends.first();
            passTime(end);
            long age = end - committed.first();
            if (age > maxAge) {
                maxAge = age;
                maxAgeAt = end;
            }
            ends.removeFirst();
            committed.removeFirst();
        }
        passTime(to);
        if (ageNanos() > maxAge) {
            maxAge = ageNanos();
            maxAgeAt = now;
        }
    }

    private void passTime(long to) {
        while (nextPoint <= to) {
            long age = committed.isEmpty() ? 0 : nextPoint - committed.first();
            points.add(new Point(nextPoint, committed.size(), age));
            nextPoint += everyNanos;
        }
        if (inMean) {
            area += (double) committed.size() * (to - now);
        }
        now = to;
    }
}
