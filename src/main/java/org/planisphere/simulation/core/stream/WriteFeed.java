package org.planisphere.simulation.core.stream;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.random.Sampler;

/// Produces the writes of one source in order of time, block by block.
public final class WriteFeed {
    private final RateCurve.Walk walk;
    private final boolean poisson;
    private final int batch;
    private final RandomGenerator gaps;
    private final @Nullable Sampler bytes;
    private final double size;
    private final RunLength length;

    private double count;
    private long time;
    private int leftOfBatch;
    private long produced;

    public WriteFeed(WriteSource source, RunLength length, RandomStreams streams) {
        this.walk = source.curve().walk();
        this.poisson = source.spacing() == WriteSource.Spacing.POISSON;
        this.batch = source.batch();
        this.gaps = streams.named("writes/arrivals");
        this.size = source.bytes() instanceof Constant(double value) ? value : 0;
        this.bytes =
                source.bytes() == null || source.bytes() instanceof Constant
                        ? null
                        : source.bytes().sampler(streams.named("writes/bytes"));
        this.length = length;
    }

    /// Fills the block with the next writes.
    ///
    /// @return whether there was at least one
    public boolean fill(WriteBlock block) {
        int room = (int) Math.min(WriteBlock.CAPACITY, length.writes() - produced);
        int n = 0;
        while (n < room) {
            if (leftOfBatch == 0) {
                count += poisson ? gaps.nextExponential() : 1;
                double next = walk.timeOf(count);
                if (next >= length.horizonNanos()) {
                    count = Double.POSITIVE_INFINITY;
                    break;
                }
                time = (long) (next + 0.5);
                leftOfBatch = batch;
            }
            block.committed[n++] = time;
            leftOfBatch--;
        }
        block.size = n;
        if (bytes != null) {
            bytes.fill(block.bytes, n);
        } else if (block.bytes[0] != size) {
            Arrays.fill(block.bytes, size);
        }
        produced += n;
        return n > 0;
    }

    /// Share of the run that was produced, 0..1.
    public double progress() {
        return Math.min(
                1,
                Math.max(
                        (double) produced / length.writes(),
                        (double) time / length.horizonNanos()));
    }
}
