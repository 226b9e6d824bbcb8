package org.planisphere.simulation.modelfile.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Gamma;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.random.Uniform;

/// Closed forms for parameters drawn at random, worked out here another way: by counting, by sums
/// term by term, or by the equation that the result solves.
class RecomputedFormulasTest {
    private static final int DRAWS = 30;

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
    void wilsonsBoundsSolveTheirEquation(long seed) {
        // PUB-45: (x/n - b)² = z²·b·(1 - b)/n at both ends.
        each(
                seed,
                random -> {
                    int n = random.nextInt(10, 100_000);
                    int failures = random.nextInt(1, n);
                    double confidence = random.nextDouble(0.5, 0.999);
                    double z = normal((1 + confidence) / 2);
                    Wilson interval = new Wilson(failures, n, confidence);
                    for (String end : List.of("low", "high")) {
                        double b = value(interval, end);
                        double distance = (double) failures / n - b;

                        near(distance * distance, z * z * b * (1 - b) / n, 1e-6);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSampleIsAsLargeAsBothErrorsNeed(long seed) {
        // PUB-43, PUB-44: the two normal curves meet at one threshold between the rates.
        each(
                seed,
                random -> {
                    double p0 = random.nextDouble(0.001, 0.1);
                    double p1 = p0 * random.nextDouble(1.3, 3);
                    double alpha = random.nextDouble(0.01, 0.2);
                    double power = random.nextDouble(0.6, 0.95);
                    double n = value(new SampleSize(p0, p1, alpha, power, 1, 1), "requests");

                    assertThat(powerAt(n, p0, p1, alpha)).isGreaterThanOrEqualTo(power - 1e-9);
                    assertThat(powerAt(n - 1, p0, p1, alpha)).isLessThan(power);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cleanRequestsCarryTheWalkToItsLowerEdge(long seed) {
        // PUB-47
        each(
                seed,
                random -> {
                    double p0 = random.nextDouble(0.0005, 0.01);
                    double p1 = p0 * random.nextDouble(2, 20);
                    double alpha = random.nextDouble(0.01, 0.2);
                    double beta = random.nextDouble(0.01, 0.2);
                    int clean = 0;
                    double odds = 1;
                    while (odds > beta / (1 - alpha)) {
                        odds *= (1 - p1) / (1 - p0);
                        clean++;
                    }

                    assertThat(value(new Sprt(p0, p1, alpha, beta), "clean_to_accept"))
                            .isEqualTo(clean);
                });
    }

    /// Probability of noticing the worse rate with a threshold that the better one passes with
    /// probability alpha.
    private static double powerAt(double n, double p0, double p1, double alpha) {
        double threshold = p0 + normal(1 - alpha) * Math.sqrt(p0 * (1 - p0) / n);
        double deviations = (p1 - threshold) / Math.sqrt(p1 * (1 - p1) / n);
        return NormalDistribution.of(0, 1).cumulativeProbability(deviations);
    }

    private static double normal(double p) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(p);
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

    private static void each(long seed, Consumer<RandomGenerator> check) {
        each(seed, DRAWS, check);
    }

    private static void each(long seed, int draws, Consumer<RandomGenerator> check) {
        RandomGenerator random = new RandomStreams(seed).named("parameters");
        for (int i = 0; i < draws; i++) {
            check.accept(random);
        }
    }

    private static double value(Calculation form, String name) {
        return Objects.requireNonNull(
                form.values().stream()
                        .filter(value -> value.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value());
    }

    private static void near(double value, double expected) {
        near(value, expected, 1e-9);
    }

    private static void near(double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, Percentage.withPercentage(relative * 100));
    }
}
