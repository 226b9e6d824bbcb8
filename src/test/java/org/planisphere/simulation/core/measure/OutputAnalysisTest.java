package org.planisphere.simulation.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.planisphere.simulation.core.random.RandomStreams;

class OutputAnalysisTest {
    @Test
    void theWarmUpOfASeriesThatSettlesIsFoundExactly() {
        // PUB-52
        BatchedMeans means = new BatchedMeans();
        for (int i = 0; i < 100; i++) {
            means.add(10);
        }
        for (int i = 0; i < 900; i++) {
            means.add(i % 2 == 0 ? 0 : 2);
        }

        Mser.Truncation cut = Mser.truncate(means.means());

        assertThat(cut.batches() * means.batchSize()).isEqualTo(100);
        assertThat(cut.statistic()).isCloseTo(7.2 / (180.0 * 180.0), within(1e-8));
        assertThat(cut.found()).isTrue();
    }

    @Test
    void aSeriesThatNeverSettlesHasNoWarmUp() {
        double[] rising = new double[200];
        Arrays.setAll(rising, i -> i);

        assertThat(Mser.truncate(rising).found()).isFalse();
    }

    @Test
    void longSeriesAreJoinedIntoLargerBatchesOfTheSameMean() {
        BatchedMeans means = new BatchedMeans();
        int n = 5 * (1 << 18) + 1000;
        for (int i = 0; i < n; i++) {
            means.add(i);
        }

        assertThat(means.batchSize()).isEqualTo(10);
        assertThat(means.means()).hasSize(n / 10);
        assertThat(means.means()[0]).isEqualTo(4.5);
        assertThat(means.means()[n / 10 - 1]).isEqualTo(n - 5.5);
    }

    @Test
    void batchMeansCoverTheTruthWhereNaiveIntervalsDoNot() {
        // PUB-53
        int seeds = 400;
        int covered = 0;
        int naivelyCovered = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            double[] series = autoregressive(seed, 20_000);
            covered += holdsZero(Estimate.of(meansOf(series, 20))) ? 1 : 0;
            naivelyCovered += holdsZero(Estimate.of(series)) ? 1 : 0;
        }

        assertThat((double) covered / seeds).isBetween(0.925, 0.99);
        assertThat((double) naivelyCovered / seeds).isLessThan(0.6);
    }

    @Test
    void oneValueHasNoInterval() {
        assertThat(Estimate.of(new double[] {3})).isEqualTo(new Estimate(3, null));
    }

    @Test
    void percentilesAreTrueToAThousandth() {
        // PUB-55
        LagHistogram histogram = new LagHistogram();
        for (long micros = 1; micros <= 1_000_000; micros++) {
            histogram.record(micros * 1000);
        }

        Percentage thousandth = Percentage.withPercentage(0.1);
        assertThat(histogram.millisAt(0.5)).isCloseTo(500, thousandth);
        assertThat(histogram.millisAt(0.99)).isCloseTo(990, thousandth);
        assertThat(histogram.millisAt(0.999)).isCloseTo(999, thousandth);
    }

    @Test
    void mergedHistogramsEqualTheHistogramOfAll() {
        LagHistogram all = new LagHistogram();
        LagHistogram even = new LagHistogram();
        LagHistogram odd = new LagHistogram();
        for (long i = 1; i <= 100_000; i++) {
            long lag = i * i;
            all.record(lag);
            (i % 2 == 0 ? even : odd).record(lag);
        }

        even.add(odd);

        assertThat(even.checksum()).isEqualTo(all.checksum()).isNotEqualTo(odd.checksum());
    }

    @Test
    void anEmptyHistogramHasNoPercentile() {
        assertThat(new LagHistogram().millisAt(0.5)).isNull();
        assertThat(new LagHistogram().maxMillis()).isNull();
    }

    private static boolean holdsZero(Estimate estimate) {
        Double halfWidth = estimate.halfWidth();
        return halfWidth != null && Math.abs(estimate.mean()) <= halfWidth;
    }

    private static double[] meansOf(double[] series, int batches) {
        int size = series.length / batches;
        double[] means = new double[batches];
        for (int i = 0; i < batches; i++) {
            means[i] = Arrays.stream(series, i * size, (i + 1) * size).average().orElseThrow();
        }
        return means;
    }

    /// x(i) = 0.9·x(i-1) + noise, from its stationary distribution.
    private static double[] autoregressive(long seed, int n) {
        RandomGenerator random = new RandomStreams(seed).named("noise");
        double[] series = new double[n];
        double x = random.nextGaussian() / Math.sqrt(1 - 0.81);
        for (int i = 0; i < n; i++) {
            series[i] = x;
            x = 0.9 * x + random.nextGaussian();
        }
        return series;
    }
}
