package org.planisphere.simulation.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    private static final int DRAWS = 400_000;

    static Stream<Distribution> continuous() {
        return Stream.of(
                new Exponential(10),
                Exponential.ofRate(0.183),
                new Shifted(5, new Exponential(10)),
                new Uniform(1, 3),
                Gamma.erlang(4, 2),
                Gamma.erlang(20, 2),
                new Gamma(2.5, 2),
                new Gamma(0.4, 2),
                new Hyperexponential(2, 9),
                Lognormal.ofMean(1, 1),
                Lognormal.ofPercentiles(62, 95),
                new Pareto(1.05, 6),
                new Mixture(
                        List.of(
                                new Mixture.Part(0.38, new Pareto(1.05, 5)),
                                new Mixture.Part(0.62, Exponential.ofRate(0.183)))),
                new Empirical(
                        List.of(0.0, 0.5, 0.95, 0.99, 1.0),
                        List.of(78.0, 81.0, 89.0, 104.0, 225.0)));
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void drawsHaveTheDistributionTheyClaim(Distribution distribution) {
        double[] draws = draws(distribution, DRAWS);
        Arrays.sort(draws);

        double worst = 0;
        for (int i = 0; i < DRAWS; i += 7) {
            worst = Math.max(worst, Math.abs(distribution.cdf(draws[i]) - (i + 0.5) / DRAWS));
        }
        // Kolmogorov-Smirnov: beyond 1.95 / sqrt(n) once in a thousand seeds.
        assertThat(worst).isLessThan(1.95 / Math.sqrt(DRAWS));
        assertThat(Arrays.stream(draws).average().orElseThrow())
                .isCloseTo(
                        distribution.mean(),
                        within(4.5 * Math.sqrt(distribution.variance() / DRAWS)));
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void quantilesInvertTheDistributionFunction(Distribution distribution) {
        for (double p : new double[] {0.001, 0.1, 0.5, 0.9, 0.99, 0.9999}) {
            assertThat(distribution.cdf(distribution.quantile(p))).isCloseTo(p, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void oneByOneAndInBlocksAreTheSameDraws(Distribution distribution) {
        Sampler single = distribution.sampler(stream());
        double[] expected = new double[5_000];
        Arrays.setAll(expected, i -> single.next());

        assertThat(draws(distribution, 5_000)).containsExactly(expected);
    }

    @Test
    void balancedMeansAreThoseOfTheTextbook() {
        // cs2 = 4, mean 1 ms: p = 0.887298, rates 1774.597 and 225.403 per second.
        Hyperexponential h2 = new Hyperexponential(0.001, 4);
        double p = 0.8872983346;
        double expected =
                1 - p * Math.exp(-1774.596669 * 0.002) - (1 - p) * Math.exp(-225.403331 * 0.002);

        assertThat(h2.cdf(0.002)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void heavyTailsHaveNoMeanAndNoVariance() {
        assertThat(new Pareto(1, 1).mean()).isInfinite();
        assertThat(new Pareto(1.05, 1.51).mean())
                .isCloseTo(1.05 * 1.51 / 0.51, Percentage.withPercentage(1e-9));
        assertThat(new Pareto(1.05, 1.51).variance()).isInfinite();
    }

    @Test
    void expectationsFollowFromTheQuantiles() {
        // E[1 - exp(-g·D)] = g / (g + nu) for D exponential with rate nu.
        assertThat(new Exponential(0.5).expectation(d -> 1 - Math.exp(-0.2 * d)))
                .isCloseTo(0.0909090909, within(1e-8));
        assertThat(new Constant(0.5).expectation(d -> 1 - Math.exp(-0.2 * d)))
                .isCloseTo(0.0951625820, within(1e-9));
    }

    @Test
    void theGeneratorsOfThePlatformDrawWhatTheyDrewWhenWeChoseThem() {
        // PUB-51: drawn by JDK 25; a platform that draws otherwise changes every result.
        assertThat(RandomGeneratorFactory.of(RandomStreams.ALGORITHM).create(42).nextLong())
                .isEqualTo(-5600175640509174766L);
        assertThat(new SplittableRandom(42).nextLong()).isEqualTo(-4767286540954276203L);
    }

    @Test
    void streamsDependOnSeedAndNameAlone() {
        RandomStreams seed = new RandomStreams(42);

        assertThat(seed.named("a").nextLong()).isEqualTo(seed.named("a").nextLong());
        assertThat(
                        List.of(
                                seed.named("a").nextLong(),
                                seed.named("b").nextLong(),
                                new RandomStreams(43).named("a").nextLong(),
                                seed.within("x").named("a").nextLong()))
                .doesNotHaveDuplicates();
    }

    @Test
    void parametersOutOfRangeAreNamedWithTheirRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exponential(-3))
                .withMessage("mean must be a number above 0; this is -3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exponential(Double.NaN))
                .withMessage("mean must be a number above 0; this is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mixture(List.of(new Mixture.Part(0.4, new Constant(1)))))
                .withMessage("mixture must have weights that add to 1; these add to 0.4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hyperexponential(1, 0.5))
                .withMessage("cs2 must be within 1..1000000; this is 0.5");
    }

    private static double[] draws(Distribution distribution, int count) {
        double[] draws = new double[count];
        distribution.sampler(stream()).fill(draws, count);
        return draws;
    }

    private static RandomGenerator stream() {
        return new RandomStreams(11).named("draws");
    }
}
