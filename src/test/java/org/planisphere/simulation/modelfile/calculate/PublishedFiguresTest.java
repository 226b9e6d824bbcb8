package org.planisphere.simulation.modelfile.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.value;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Exponential;

/// Closed forms against published figures, each to the digits that are printed.
class PublishedFiguresTest {
    private static final Popularity UNIFORM = new Popularity.Uniform();
    private static final double MINUTES_PER_YEAR = 525_600;

    record Figure(Calculation form, String name, double expected, double tolerance) {}

    /// Within a share of the expected value.
    private static Figure relative(Calculation form, String name, double expected, double share) {
        return new Figure(form, name, expected, Math.abs(expected) * share);
    }

    private static Figure absolute(Calculation form, String name, double expected, double by) {
        return new Figure(form, name, expected, by);
    }

    /// Fresh within k versions: Bailis et al., PVLDB 5(8), 2012, section 3.1.
    static Stream<Figure> staleness() {
        return Stream.of(
                // PUB-01
                absolute(new KStaleness(3, 1, 1, 1), "p_fresh", 0.333333, 1e-6),
                absolute(new KStaleness(3, 1, 1, 2), "p_fresh", 0.555556, 1e-6),
                absolute(new KStaleness(3, 1, 1, 3), "p_fresh", 0.703704, 1e-6),
                absolute(new KStaleness(3, 1, 1, 5), "p_fresh", 0.868313, 1e-6),
                absolute(new KStaleness(3, 1, 1, 10), "p_fresh", 0.982658, 1e-6),
                // PUB-02
                absolute(new KStaleness(3, 1, 2, 1), "p_fresh", 0.666667, 1e-6),
                absolute(new KStaleness(3, 1, 2, 2), "p_fresh", 0.888889, 1e-6),
                absolute(new KStaleness(3, 1, 2, 5), "p_fresh", 0.995885, 1e-6),
                absolute(new KStaleness(3, 2, 1, 1), "p_fresh", 0.666667, 1e-6),
                absolute(new KStaleness(3, 2, 1, 2), "p_fresh", 0.888889, 1e-6),
                absolute(new KStaleness(3, 2, 1, 5), "p_fresh", 0.995885, 1e-6));
    }

    /// Waits and losses: Erlang C, order statistics, a Poisson process cut off at a moment.
    static Stream<Figure> waits() {
        return Stream.of(
                // PUB-11
                relative(new OrderStatistics(80, 3, 1), "mean_ms", 80 / 3.0, 1e-12),
                relative(new OrderStatistics(80, 3, 2), "mean_ms", 200 / 3.0, 1e-12),
                relative(new OrderStatistics(80, 3, 3), "mean_ms", 440 / 3.0, 1e-12),
                // PUB-17
                relative(new Mmc(2, 1500, 1000), "p_wait", 0.642857, 1e-6),
                relative(new Mmc(2, 1500, 1000), "mean_wait_ms", 1.285714, 1e-6),
                relative(new Mmc(4, 3200, 1000), "p_wait", 0.596432, 1e-6),
                relative(new Mmc(4, 3200, 1000), "mean_wait_ms", 0.745541, 1e-6),
                // PUB-27
                relative(new StaleRead(0.2, new Constant(0.5)), "p_stale", 0.0951626, 1e-6),
                relative(new StaleRead(0.2, new Exponential(0.5)), "p_stale", 1 / 11.0, 1e-6),
                // PUB-28
                relative(new AsyncLoss(500, 80, 100, false), "mean_writes", 65, 1e-12),
                absolute(new AsyncLoss(500, 80, 100, false), "sd_writes", 16.53, 0.005));
    }

    /// Conflicts: uniform and Zipf keys, partitions, and Gray et al., SIGMOD 1996.
    static Stream<Figure> conflicts() {
        List<Double> hundredEach = List.of(100.0, 100.0);
        Conflicts even = new Conflicts(hundredEach, List.of(80.0), 1_000_000, UNIFORM);
        Conflicts skewed =
                new Conflicts(hundredEach, List.of(80.0), 1_000_000, new Popularity.Zipf(1));
        Partition partition = new Partition(30, 30, 43, 1e6);
        return Stream.of(
                // PUB-29
                relative(even, "pairs_per_s", 0.0016, 1e-6),
                relative(even, "pairs_per_day", 138.24, 1e-6),
                // PUB-30
                relative(skewed, "pairs_per_s", 12.7052, 1e-5),
                // PUB-32
                relative(partition, "pairs", 1.6641, 1e-5),
                relative(partition, "p_any", 0.81064, 1e-5),
                relative(partition, "keys_on_both_sides", 1.66195, 1e-5),
                // PUB-34
                relative(gray(Gray.Scheme.EAGER, 1), "rate_per_s", 7.8125e-8, 1e-9),
                relative(gray(Gray.Scheme.EAGER, 10), "rate_per_s", 7.8125e-5, 1e-9),
                relative(gray(Gray.Scheme.LAZY_GROUP, 1), "rate_per_s", 6.25e-4, 1e-9),
                relative(gray(Gray.Scheme.LAZY_GROUP, 10), "rate_per_s", 0.625, 1e-9),
                relative(gray(Gray.Scheme.LAZY_MASTER, 10), "rate_per_s", 7.8125e-6, 1e-9));
    }

    /// Availability: the examples of AWS's guidance on reliability, binomial sums, the beta factor.
    static Stream<Figure> availability() {
        Availability two = system(new Availability.CommonCause(1e-3, 0.05, 2));
        Availability worse = system(new Availability.CommonCause(1e-3, 0.1, 2));
        Availability failover = system(new Availability.Failover(2, 0.95, 5, 240));
        String up = "availability";
        String down = "minutes_per_year";
        return Stream.of(
                // PUB-35
                relative(serial(0.9999, 0.9999, 0.9999), up, 0.99970003, 1e-9),
                relative(serial(0.9995, 0.9999, 0.999), up, 0.99840065, 1e-9),
                relative(parallel(0.999, 0.999), up, 0.999999, 1e-9),
                relative(parallel(0.995, 0.995, 0.995), up, 0.999999875, 1e-9),
                // PUB-36
                relative(system(new Availability.KOfN(2, 3, 0.999)), up, 0.999997002, 1e-10),
                relative(system(new Availability.KOfN(3, 5, 0.99)), up, 0.9999901494, 1e-10),
                // PUB-37
                relative(two, down, 5.09025e-5 * MINUTES_PER_YEAR, 1e-6),
                relative(worse, down, 1.0081e-4 * MINUTES_PER_YEAR, 1e-6),
                // PUB-38
                relative(failover, down, 33.5, 1e-8),
                relative(failover, up, 0.99993626, 1e-8),
                // PUB-39
                relative(new Detection(0.4, 3, 30), "probes", 24.375, 1e-12),
                relative(new Detection(0.4, 3, 30), "seconds", 731.25, 1e-12),
                relative(new Detection(0.4, 5, 30), "probes", 161.09375, 1e-12),
                relative(new Detection(0.4, 5, 30), "seconds", 4832.8125, 1e-12),
                relative(new Detection(1, 3, 30), "probes", 3, 1e-12));
    }

    /// Ramps: Fleiss's sample sizes, Wilson's intervals, Wald's sequential test.
    static Stream<Figure> ramps() {
        Sprt test = new Sprt(0.001, 0.01, 0.05, 0.05);
        return Stream.of(
                // PUB-43
                absolute(new SampleSize(0.001, 0.002, 0.05, 0.8, 2, 1), "requests", 18_519, 1),
                absolute(new SampleSize(0.001, 0.002, 0.05, 0.8, 1, 1), "requests", 8_027, 1),
                // PUB-44
                absolute(new SampleSize(0.001, 0.002, 0.05, 0.8, 2, 2), "requests", 23_511, 1),
                // PUB-45
                absolute(new Wilson(5, 1000, 0.95), "low", 0.00213754, 1e-7),
                absolute(new Wilson(5, 1000, 0.95), "high", 0.01165096, 1e-7),
                absolute(new Wilson(0, 1000, 0.95), "low", 0, 1e-7),
                absolute(new Wilson(0, 1000, 0.95), "high", 0.00382676, 1e-7),
                absolute(new Wilson(10, 10_000, 0.95), "low", 0.00054329, 1e-7),
                absolute(new Wilson(10, 10_000, 0.95), "high", 0.00183994, 1e-7),
                // PUB-46
                relative(new CleanSample(0.001, 0.95), "requests", 2995, 0),
                relative(new CleanSample(0.001, 0.99), "requests", 4603, 0),
                // PUB-47
                relative(test, "accept", -2.944439, 1e-6),
                relative(test, "reject", 2.944439, 1e-6),
                relative(test, "per_failure", 2.302585, 1e-6),
                relative(test, "per_success", -0.00904984, 1e-6),
                relative(test, "clean_to_accept", 326, 0),
                // PUB-48
                relative(new WeightSteps(1, 50, 2, 10), "promote_min", 25, 0),
                relative(new WeightSteps(1, 50, 2, 10), "roll_back_min", 10, 0));
    }

    @ParameterizedTest
    @MethodSource({"staleness", "waits", "conflicts", "availability", "ramps"})
    void eachFigureIsGiven(Figure figure) {
        assertThat(value(figure.form(), figure.name()))
                .isCloseTo(figure.expected(), within(figure.tolerance()));
    }

    @Test
    void aStepOfARampLastsUntilItsSampleIsThere() {
        // PUB-44: one percent of 200 requests a second.
        double requests = value(new SampleSize(0.001, 0.002, 0.05, 0.8, 2, 2), "requests");

        assertThat(requests / (200 * 0.01)).isCloseTo(11_755.5, within(11_755.5e-6));
    }

    @Test
    void aWriteMeetsAnotherOnItsKeyAsTheRatesAndWaysSay() {
        // PUB-29
        Conflicts even = new Conflicts(List.of(100.0, 100.0), List.of(80.0), 1_000_000, UNIFORM);

        assertThat(even.shareOfWrites(0)).isCloseTo(1.6e-5, within(1.6e-5 * 1e-5));
    }

    @Test
    void twoThirdsOfTheClientsStillUseTheOldAddressAfterAThirdOfItsLife() {
        // PUB-40
        FailoverTimes times = new FailoverTimes(0, 0, 0, 0, 0, 0, 60);

        assertThat(times.stillOnTheOldAddress(20)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(value(times, "mean_client_s")).isCloseTo(30, within(1e-9));
    }

    @Test
    void oneOfThousandDrawsMeetsAnotherAsTheBirthdayProblemSays() {
        // PUB-33: 1 - exp(-n(n - 1)/2K), counted out exactly, and the smallest n for a half.
        double sameKey = UNIFORM.sameKey(1_000_000);
        int n = 2;
        while (anyCollision(n, sameKey) < 0.5) {
            n++;
        }
        double none = 1;
        for (int i = 1; i < 1000; i++) {
            none *= 1 - i * sameKey;
        }

        assertThat(anyCollision(1000, sameKey)).isCloseTo(0.39317, within(1e-5));
        assertThat(1 - none).isCloseTo(0.39327, within(1e-5));
        assertThat(n).isEqualTo(1178);
    }

    @Test
    void theMostPopularKeysDecideHowOftenTwoWritesMeet() {
        // PUB-30: sum of p² over a million keys with Zipf's law, s = 1.
        assertThat(new Popularity.Zipf(1).sameKey(1_000_000))
                .isCloseTo(0.00794076, within(0.00794076e-5));
    }

    private static double anyCollision(int n, double sameKey) {
        return -Math.expm1(-n * (n - 1.0) / 2 * sameKey);
    }

    private static Availability serial(Double... parts) {
        return system(new Availability.Serial(List.of(parts)));
    }

    private static Availability parallel(Double... parts) {
        return system(new Availability.Parallel(List.of(parts)));
    }

    private static Availability system(Availability.Structure structure) {
        return new Availability(structure);
    }

    private static Gray gray(Gray.Scheme scheme, int nodes) {
        return new Gray(10, 5, 0.01, 1e5, nodes, scheme, false, 0);
    }
}
