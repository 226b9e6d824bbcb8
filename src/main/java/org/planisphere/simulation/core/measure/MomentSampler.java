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

    /// One of the times of a write, all of which rise from write to write.
    private interface Front {
        long time(Deliveries block, int i);
    }

    /// How far one front of the replica has come at each moment.
    private static final class Passage {
        final long[] counts;
        final long[] ages;
        int next;

        Passage(int moments) {
            counts = new long[moments];
            ages = new long[moments];
        }

        /// Both times rise, so a search finds where a moment falls in a block.
        void pass(long[] moments, Deliveries block, Front front) {
            int last = block.size() - 1;
            while (next < moments.length && moments[next] < front.time(block, last)) {
                int i = firstAfter(moments[next], block, front);
                counts[next] = block.firstIndex() + i;
                ages[next] = Math.max(0, moments[next] - block.committed(i));
                next++;
            }
        }

        private static int firstAfter(long moment, Deliveries block, Front front) {
            int low = 0;
            int high = block.size() - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (front.time(block, middle) > moment) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
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
        committed.pass(moments, deliveries, Deliveries::committed);
        received.pass(moments, deliveries, Deliveries::received);
        applied.pass(moments, deliveries, Deliveries::applied);
        findUnhindered(deliveries);
        writes = deliveries.firstIndex() + deliveries.size();
    }

    private void findUnhindered(Deliveries block) {
        int last = block.size() - 1;
        int i = 0;
        while (unhinderedMoment < moments.length
                && moments[unhinderedMoment] <= block.committed(last)) {
            while (i < block.size()
                    && (block.committed(i) < moments[unhinderedMoment] || block.waited(i) > 0)) {
                i++;
            }
            if (i == block.size()) {
                return;
            }
            firstUnhindered[unhinderedMoment++] = block.committed(i);
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
