package org.planisphere.simulation.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.random.Sampler;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.FanOut;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.ReplicaSpec;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;
import org.planisphere.simulation.modelfile.calculate.AsyncLoss;
import org.planisphere.simulation.modelfile.calculate.Calculation;
import org.planisphere.simulation.modelfile.calculate.Conflicts;
import org.planisphere.simulation.modelfile.calculate.Detection;
import org.planisphere.simulation.modelfile.calculate.FailoverTimes;
import org.planisphere.simulation.modelfile.calculate.Popularity;
import org.planisphere.simulation.modelfile.calculate.StaleRead;

/// Closed forms against events that are drawn one by one and counted.
class BruteForceTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsMissAWriteThatIsYoungerThanTheLag(long seed) {
        // PUB-27
        for (Distribution lag : List.of(new Constant(0.5), new Exponential(0.5))) {
            Sampler lags = lag.sampler(stream(seed, "lag"));
            Sampler ages = new Exponential(1 / 0.2).sampler(stream(seed, "age"));
            int reads = 400_000;
            int stale = 0;
            for (int i = 0; i < reads; i++) {
                stale += ages.next() < lags.next() ? 1 : 0;
            }

            assertThat((double) stale / reads)
                    .isCloseTo(value(new StaleRead(0.2, lag), "p_stale"), within(0.002));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWriterThatIsLostTakesWithItWhatHasNotArrived(long seed) {
        // PUB-28: 500 writes a second, gathered for 100 ms, 80 ms on their way; 2000 moments.
        List<long[]> times =
                deliveries(seed, 500, new LinkSpec(new Constant(80), null, null, 100_000_000L));
        long[] committed = times.getFirst();
        long[] received = times.getLast();
        RandomGenerator random = stream(seed, "failures");
        double[] lost =
                random.longs(2000, committed[1000], committed[committed.length - 1000])
                        .mapToDouble(at -> until(committed, at) - until(received, at))
                        .toArray();
        double mean = Arrays.stream(lost).average().orElseThrow();
        double variance =
                Arrays.stream(lost).map(n -> (n - mean) * (n - mean)).sum() / (lost.length - 1);
        AsyncLoss formula = new AsyncLoss(500, 80, 100, false);

        assertThat(mean).isCloseTo(value(formula, "mean_writes"), within(1.5));
        double deviation = value(formula, "sd_writes");
        assertThat(Math.sqrt(variance)).isCloseTo(deviation, within(0.07 * deviation));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoWritersMeetOnAKeyAsOftenAsTheRatesSay(long seed) {
        // PUB-31: 50/s and 30/s on 10,000 keys, 80 and 120 ms, over 200,000 s.
        double seconds = 200_000;
        long pairs = pairs(seed, seconds);
        Conflicts formula =
                new Conflicts(
                        List.of(50.0, 30.0),
                        List.of(80.0, 120.0),
                        10_000,
                        new Popularity.Uniform());
        double expected = value(formula, "pairs_per_s") * seconds;

        assertThat(expected).isCloseTo(6000, within(1e-6));
        assertThat((double) pairs).isCloseTo(expected, within(0.052 * expected));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threeFailedProbesInARowAreLongInComingWhereFourInTenFail(long seed) {
        // PUB-39
        RandomGenerator random = stream(seed, "probes");
        int faults = 100_000;
        long probes = 0;
        for (int i = 0; i < faults; i++) {
            int inARow = 0;
            while (inARow < 3) {
                inARow = random.nextDouble() < 0.4 ? inARow + 1 : 0;
                probes++;
            }
        }
        double expected = value(new Detection(0.4, 3, 30), "probes");

        assertThat((double) probes / faults).isCloseTo(expected, within(0.015 * expected));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void clientsKeepADeadAddressForTheRestOfItsLife(long seed) {
        // PUB-40: each asked some time within the last 60 s; two thirds still fail after 20 s.
        FailoverTimes formula = new FailoverTimes(0, 0, 0, 0, 0, 0, 60);
        double longest = value(formula, "last_client_s");
        double[] left = stream(seed, "clients").doubles(100_000, 0, longest).toArray();
        double still = Arrays.stream(left).filter(rest -> rest > 20).count() / 100_000.0;

        assertThat(value(formula, "mean_client_s")).isEqualTo(30);
        assertThat(Arrays.stream(left).average().orElseThrow())
                .isCloseTo(value(formula, "mean_client_s"), within(0.3));
        assertThat(still).isCloseTo(1 - 20 / longest, within(0.006));
    }

    /// When each of two million writes was committed and when it was received, in ns.
    private static List<long[]> deliveries(long seed, double perSecond, LinkSpec link) {
        LongStream.Builder committed = LongStream.builder();
        LongStream.Builder received = LongStream.builder();
        ReplicaSpec copy = new ReplicaSpec("copy", link, ApplierSpec.none());
        new FanOut(WriteSource.poisson(RateCurve.constant(perSecond)), List.of(copy))
                .run(
                        RunLength.ofWrites(2_000_000),
                        new RandomStreams(seed),
                        List.of(
                                block -> {
                                    for (int i = 0; i < block.size(); i++) {
                                        committed.add(block.committed(i));
                                        received.add(block.received(i));
                                    }
                                }),
                        RunControl.none());
        return new ArrayList<>(List.of(committed.build().toArray(), received.build().toArray()));
    }

    /// How many of the sorted times are not later.
    private static int until(long[] times, long at) {
        int place = Arrays.binarySearch(times, at);
        return place < 0 ? -place - 1 : place + 1;
    }

    /// Writes of two sites to one key before either was visible at the other.
    private static long pairs(long seed, double seconds) {
        Site a = new Site(50, 0.080, stream(seed, "a"));
        Site b = new Site(30, 0.120, stream(seed, "b"));
        long pairs = 0;
        while (Math.min(a.at, b.at) < seconds) {
            Site next = a.at < b.at ? a : b;
            Site other = next == a ? b : a;
            pairs += other.unseen(next.at, next.key);
            next.write();
        }
        return pairs;
    }

    /// A site that writes to keys drawn evenly.
    private static final class Site {
        /// More than are ever written while one is on its way.
        private static final int RECENT = 64;

        private final Sampler gaps;
        private final RandomGenerator random;
        private final double visibleAfter;
        private final double[] times = new double[RECENT];
        private final int[] keys = new int[RECENT];
        private int written;
        private double at;
        private int key;

        Site(double perSecond, double visibleAfter, RandomGenerator random) {
            this.gaps = Exponential.ofRate(perSecond).sampler(random);
            this.random = random;
            this.visibleAfter = visibleAfter;
            draw();
        }

        void write() {
            times[written % RECENT] = at;
            keys[written % RECENT] = key;
            written++;
            draw();
        }

        private void draw() {
            at += gaps.next();
            key = random.nextInt(10_000);
        }

        /// Own writes to a key that are not yet visible at the other site.
        long unseen(double now, int wanted) {
            long unseen = 0;
            for (int i = written - 1;
                    i >= Math.max(0, written - RECENT) && times[i % RECENT] > now - visibleAfter;
                    i--) {
                unseen += keys[i % RECENT] == wanted ? 1 : 0;
            }
            return unseen;
        }
    }

    private static RandomGenerator stream(long seed, String purpose) {
        return new RandomStreams(seed).named(purpose);
    }

    private static double value(Calculation form, String name) {
        return Objects.requireNonNull(
                form.values().stream()
                        .filter(value -> value.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value());
    }
}
