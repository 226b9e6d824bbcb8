package org.planisphere.simulation.modelfile.calculate;

import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.each;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.near;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Gamma;
import org.planisphere.simulation.core.random.Uniform;

/// Closed forms for parameters drawn at random, worked out here another way: by counting, by sums
/// term by term, or by the equation that the result solves.
class RecomputedFormulasTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void missedVersionsAreCountedByBinomials(long seed) {
        // PUB-01, PUB-02
        each(
                seed,
                random -> {
                    int n = random.nextInt(1, 12);
                    int r = random.nextInt(1, n + 1);
                    int w = random.nextInt(1, n + 1);
                    int k = random.nextInt(1, 6);
                    double missed = r > n - w ? 0 : ratio(choose(n - w, r), choose(n, r));

                    near(value(new KStaleness(n, r, w, k), "p_fresh"), 1 - Math.pow(missed, k));
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void erlangsFormulaIsSummedStateByState(long seed) {
        // PUB-17
        each(
                seed,
                random -> {
                    int c = random.nextInt(1, 15);
                    double mu = random.nextDouble(1, 2000);
                    double lambda = c * mu * random.nextDouble(0.05, 0.95);
                    double load = lambda / mu;
                    double term = 1;
                    double below = 0;
                    for (int i = 0; i < c; i++) {
                        below += term;
                        term *= load / (i + 1);
                    }
                    double all = term * c / (c - load);
                    double wait = all / (below + all);
                    Mmc queue = new Mmc(c, lambda, mu);

                    near(value(queue, "p_wait"), wait);
                    near(value(queue, "mean_wait_ms"), 1000 * wait / (c * mu - lambda));
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void acknowledgementsComeInOrder(long seed) {
        // PUB-11: each of the j still awaited is the next one after mean / j.
        each(
                seed,
                random -> {
                    int of = random.nextInt(1, 20);
                    int k = random.nextInt(1, of + 1);
                    double mean = random.nextDouble(0.1, 500);
                    double sum =
                            IntStream.rangeClosed(of - k + 1, of).mapToDouble(j -> mean / j).sum();

                    near(value(new OrderStatistics(mean, of, k), "mean_ms"), sum);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void staleReadsAreTheTransformOfTheLag(long seed) {
        // PUB-27: 1 minus the Laplace transform of the lag at the rate of writes.
        each(
                seed,
                3,
                random -> {
                    double rate = random.nextDouble(0.01, 5);
                    double lag = random.nextDouble(0.01, 3);
                    int k = random.nextInt(1, 5);
                    double erlang = Math.pow(1 + rate * lag / k, -k);
                    double uniform = -Math.expm1(-rate * lag) / (rate * lag);

                    near(
                            value(new StaleRead(rate, new Constant(lag)), "p_stale"),
                            1 - Math.exp(-rate * lag));
                    near(
                            value(new StaleRead(rate, new Exponential(lag)), "p_stale"),
                            rate / (rate + 1 / lag),
                            1e-6);
                    near(
                            value(new StaleRead(rate, Gamma.erlang(k, lag)), "p_stale"),
                            1 - erlang,
                            1e-6);
                    near(
                            value(new StaleRead(rate, new Uniform(0, lag)), "p_stale"),
                            1 - uniform,
                            1e-6);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void conflictsAreSummedKeyByKeyAndPairByPair(long seed) {
        // PUB-29, PUB-30
        each(
                seed,
                random -> {
                    int keys = random.nextInt(1, 3000);
                    double s = random.nextDouble(0, 2);
                    double[] weights =
                            IntStream.rangeClosed(1, keys)
                                    .mapToDouble(i -> Math.pow(i, -s))
                                    .toArray();
                    double sum = IntStream.range(0, keys).mapToDouble(i -> weights[i]).sum();
                    double same =
                            IntStream.range(0, keys)
                                    .mapToDouble(i -> weights[i] / sum * weights[i] / sum)
                                    .sum();
                    List<Double> writers =
                            List.of(
                                    random.nextDouble(100),
                                    random.nextDouble(100),
                                    random.nextDouble(100));
                    double oneWay = random.nextDouble(200);
                    double pairs =
                            writers.get(0) * writers.get(1)
                                    + writers.get(0) * writers.get(2)
                                    + writers.get(1) * writers.get(2);

                    near(
                            value(
                                    new Conflicts(
                                            writers, List.of(oneWay), keys, new Popularity.Zipf(s)),
                                    "pairs_per_s"),
                            pairs * 2 * oneWay / 1000 * same);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPartitionLeavesKeysThatBothSidesWrote(long seed) {
        // PUB-32
        each(
                seed,
                random -> {
                    double a = random.nextDouble(0.1, 100);
                    double b = random.nextDouble(0.1, 100);
                    double t = random.nextDouble(1, 600);
                    double keys = random.nextDouble(100, 1e6);
                    double both = (1 - Math.exp(-a * t / keys)) * (1 - Math.exp(-b * t / keys));
                    Partition partition = new Partition(a, b, t, keys);

                    near(value(partition, "pairs"), a * t * (b * t) / keys);
                    near(value(partition, "keys_on_both_sides"), keys * both, 1e-6);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void availabilityIsSummedOverEveryStateOfTheParts(long seed) {
        // PUB-35, PUB-36
        each(
                seed,
                random -> {
                    int n = random.nextInt(1, 9);
                    int k = random.nextInt(1, n + 1);
                    double a = random.nextDouble(0.5, 1);
                    List<Double> parts =
                            Stream.generate(() -> random.nextDouble(0.5, 1)).limit(n).toList();

                    near(
                            up(new Availability.KOfN(k, n, a)),
                            states(Stream.generate(() -> a).limit(n).toList(), k));
                    near(up(new Availability.Serial(parts)), states(parts, n));
                    near(up(new Availability.Parallel(parts)), states(parts, 1));
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void runsOfFailedProbesAreAwaitedOneAfterTheOther(long seed) {
        // PUB-39: before each further failure in a row, the mean so far and one probe, over p.
        each(
                seed,
                random -> {
                    double p = random.nextDouble(0.1, 0.99);
                    int k = random.nextInt(1, 8);
                    double probes = 0;
                    for (int i = 0; i < k; i++) {
                        probes = (probes + 1) / p;
                    }

                    near(value(new Detection(p, k, 7), "probes"), probes);
                    near(value(new Detection(p, k, 7), "seconds"), 7 * probes);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWriteEscapesEveryOneOfTheOthers(long seed) {
        // PUB-29: each other region's writes to the key are a Poisson process of their own.
        each(
                seed,
                random -> {
                    List<Double> writers =
                            List.of(
                                    random.nextDouble(100),
                                    random.nextDouble(100),
                                    random.nextDouble(100));
                    int keys = random.nextInt(1, 5000);
                    double oneWay = random.nextDouble(500);
                    double escapes = 1;
                    for (double other : writers.subList(1, 3)) {
                        escapes *= Math.exp(-other / keys * 2 * oneWay / 1000);
                    }
                    Conflicts conflicts =
                            new Conflicts(writers, List.of(oneWay), keys, new Popularity.Uniform());

                    near(conflicts.shareOfWrites(0), 1 - escapes, 1e-7);
                });
    }

    /// Probability that at least so many parts are up, over all combinations.
    private static double states(List<Double> parts, int needed) {
        double sum = 0;
        for (int state = 0; state < 1 << parts.size(); state++) {
            double p = 1;
            for (int i = 0; i < parts.size(); i++) {
                p *= (state >> i & 1) == 1 ? parts.get(i) : 1 - parts.get(i);
            }
            sum += Integer.bitCount(state) >= needed ? p : 0;
        }
        return sum;
    }

    private static double up(Availability.Structure structure) {
        return value(new Availability(structure), "availability");
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return ways;
    }

    private static double ratio(BigInteger a, BigInteger b) {
        return new BigDecimal(a).divide(new BigDecimal(b), MathContext.DECIMAL64).doubleValue();
    }
}
