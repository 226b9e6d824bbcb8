package org.planisphere.simulation.core.random;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// L'Ecuyer's combined multiple recursive generator, whose streams are 2^127 draws apart and the
/// substreams of each 2^76.
///
/// For comparison with published runs; our own are made with the generator of `RandomStreams`.
/// Sources: P. L'Ecuyer, "Good parameters and implementations for combined multiple recursive
/// random number generators", Operations Research 47(1), 1999; P. L'Ecuyer, R. Simard, E. J. Chen,
/// W. D. Kelton, "An object-oriented random-number package with many long streams and substreams",
/// Operations Research 50(6), 2002.
public final class Mrg32k3a implements RandomGenerator {
    /// Name as results report it.
    public static final String ALGORITHM = "MRG32k3a";

    private static final long M1 = 4_294_967_087L;
    private static final long M2 = 4_294_944_443L;
    private static final long A12 = 1_403_580;
    private static final long A13 = 810_728;
    private static final long A21 = 527_612;
    private static final long A23 = 1_370_589;
    private static final int STREAM_BITS = 127;
    private static final int SUBSTREAM_BITS = 76;
    private static final int HALF = 32;

    private static final ModularMatrix FIRST =
            ModularMatrix.of(M1, new long[][] {{0, 1, 0}, {0, 0, 1}, {M1 - A13, A12, 0}});
    private static final ModularMatrix SECOND =
            ModularMatrix.of(M2, new long[][] {{0, 1, 0}, {0, 0, 1}, {M2 - A23, 0, A21}});

    private final long[] streamStart;
    private final long[] substreamStart;
    private final long[] first;
    private final long[] second;

    /// @param seed six numbers: three below 4294967087 and three below 4294944443, neither three
    ///     all 0
    public Mrg32k3a(long... seed) {
        this(seed, seed);
    }

    private Mrg32k3a(long[] streamStart, long[] substreamStart) {
        if (substreamStart.length != 6) {
            throw new IllegalArgumentException(
                    "seed must be 6 numbers; this is " + substreamStart.length);
        }
        this.streamStart = streamStart.clone();
        this.substreamStart = substreamStart.clone();
        this.first = part(substreamStart, 0, M1);
        this.second = part(substreamStart, 3, M2);
    }

    /// A number above 0 and below 1; the next of the published sequence.
    @Override
    public double nextDouble() {
        return draw() * (1.0 / (M1 + 1));
    }

    /// Two draws of 32 bits.
    @Override
    public long nextLong() {
        return draw() << HALF ^ draw();
    }

    /// A generator at the start of the next substream, wherever this one is in its own.
    public Mrg32k3a nextSubstream() {
        return new Mrg32k3a(streamStart, jumped(substreamStart, SUBSTREAM_BITS));
    }

    /// A generator at the start of the next stream, wherever this one is in its own.
    public Mrg32k3a nextStream() {
        return new Mrg32k3a(jumped(streamStart, STREAM_BITS));
    }

    private static long[] jumped(long[] start, int bits) {
        long[] one = FIRST.doubled(bits).times(Arrays.copyOfRange(start, 0, 3));
        long[] two = SECOND.doubled(bits).times(Arrays.copyOfRange(start, 3, 6));
        return new long[] {one[0], one[1], one[2], two[0], two[1], two[2]};
    }

    /// 1 to 4294967087.
    private long draw() {
        long one = Math.floorMod(A12 * first[1] - A13 * first[0], M1);
        long two = Math.floorMod(A21 * second[2] - A23 * second[0], M2);
        push(first, one);
        push(second, two);
        return one > two ? one - two : one - two + M1;
    }

    private static void push(long[] state, long next) {
        state[0] = state[1];
        state[1] = state[2];
        state[2] = next;
    }

    private static long[] part(long[] seed, int from, long modulus) {
        long[] part = Arrays.copyOfRange(seed, from, from + 3);
        boolean legal = Arrays.stream(part).allMatch(one -> one >= 0 && one < modulus);
        if (!legal || Arrays.stream(part).allMatch(one -> one == 0)) {
            throw new IllegalArgumentException(
                    "entries %d to %d of seed must be within 0..%d and not all 0; they are %s"
                            .formatted(from + 1, from + 3, modulus - 1, Arrays.toString(part)));
        }
        return part;
    }
}
