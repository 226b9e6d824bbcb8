package org.planisphere.simulation.core.measure;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.planisphere.simulation.core.stream.Deliveries;
import org.planisphere.simulation.core.stream.DeliveryObserver;

/// Looks at a replica at given moments: what is committed, received and applied by then.
///
/// A write that is committed at or before a moment and received after it is missing at that moment;
/// the oldest one missing gives the age. Costs a few comparisons per write.
public final class MomentSampler implements DeliveryObserver {
    private final long[] moments;
    private final Passage committed;
    private final Passage received;
    private final Passage applied;
    private final long[] firstUnhindered;
    private long writes;
    private int unhinderedMoment;

    /// How far one front of the replica has come at each moment.
    private static final class Passage {
        final long[] counts;
        final long[] ages;
        int next;

        Passage(int moments) {
            counts = new long[moments];
            ages = new long[moments];
        }

        void pass(long[] moments, long index, long committedAt, long passedAt) {
            while (next < moments.length && moments[next] < passedAt) {
                counts[next] = index;
                ages[next] = Math.max(0, moments[next] - committedAt);
                next++;
            }
        }

        void finish(long writes) {
            Arrays.fill(counts, next, counts.length, writes);
            next = counts.length;
        }
    }

    /// @param moments in ns, rising
    public MomentSampler(long[] moments) {
        this.moments = moments.clone();
        this.committed = new Passage(moments.length);
        this.received = new Passage(moments.length);
        this.applied = new Passage(moments.length);
        this.firstUnhindered = new long[moments.length];
        Arrays.fill(firstUnhindered, Long.MAX_VALUE);
    }

    /// Moments at equal distances, each moved by chance within its cell so that no beat with a
    /// periodic sender can hide a lag.
    public static long[] randomMoments(long horizonNanos, int count, RandomGenerator random) {
        double cell = (double) horizonNanos / count;
        long[] moments = new long[count];
        for (int i = 0; i < count; i++) {
            moments[i] = (long) (cell * (i + random.nextDouble()));
        }
        return moments;
    }

    @Override
    public void observe(Deliveries deliveries) {
        for (int i = 0; i < deliveries.size(); i++) {
            long index = deliveries.firstIndex() + i;
            long at = deliveries.committed(i);
            committed.pass(moments, index, at, at);
            received.pass(moments, index, at, deliveries.received(i));
            applied.pass(moments, index, at, deliveries.applied(i));
            if (deliveries.waited(i) == 0) {
                unhindered(at);
            }
        }
        writes = deliveries.firstIndex() + deliveries.size();
    }

    private void unhindered(long at) {
        while (unhinderedMoment < moments.length && moments[unhinderedMoment] <= at) {
            firstUnhindered[unhinderedMoment++] = at;
        }
    }

    /// Ends the observation: no further write is committed.
    public MomentSampler finish() {
        committed.finish(writes);
        received.finish(writes);
        applied.finish(writes);
        return this;
    }

    public int size() {
        return moments.length;
    }

    public long moment(int i) {
        return moments[i];
    }

    /// Writes committed and not yet received at moment `i`.
    public long unreceived(int i) {
        return committed.counts[i] - received.counts[i];
    }

    /// Writes committed and not yet applied at moment `i`.
    public long unapplied(int i) {
        return committed.counts[i] - applied.counts[i];
    }

    /// Writes received and not yet applied at moment `i`.
    public long toReplay(int i) {
        return received.counts[i] - applied.counts[i];
    }

    /// Age in ns of the oldest write not received at moment `i`, 0 if there is none.
    public long unreceivedAge(int i) {
        return received.ages[i];
    }

    /// Age in ns of the oldest write not applied at moment `i`, 0 if there is none.
    public long unappliedAge(int i) {
        return applied.ages[i];
    }

    /// When, at or after moment `i`, the first write was committed that waited for none before it;
    /// Long.MAX_VALUE if there was none.
    public long firstUnhindered(int i) {
        return firstUnhindered[i];
    }

    /// The moment with the most writes not applied.
    public int worst() {
        int worst = 0;
        for (int i = 1; i < moments.length; i++) {
            if (unapplied(i) > unapplied(worst)) {
                worst = i;
            }
        }
        return worst;
    }
}
