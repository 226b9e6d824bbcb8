package org.planisphere.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinMaxDecimationTest {
    private static final int POINTS = 100_000;
    private static final int COLUMNS = 800;

    @Test
    void noColumnLosesItsLeastOrGreatestValue() {
        for (long seed = 1; seed <= 5; seed++) {
            Curve noisy = noise(seed);
            Curve thinned = MinMaxDecimation.thin(noisy, 0, POINTS, COLUMNS);
            assertThat(extremes(thinned)).isEqualTo(extremes(noisy));
        }
    }

    @Test
    void atMostFourPointsAreLeftInAColumn() {
        Curve thinned = MinMaxDecimation.thin(noise(7), 0, POINTS, COLUMNS);
        assertThat(perColumn(thinned)).hasSize(COLUMNS).allMatch(points -> points <= 4);
    }

    @Test
    void aSpikeOfOnePointAmongAMillionIsStillThere() {
        double[] flat = new double[1_000_000];
        flat[654_321] = 17;
        Curve curve = new Curve(IntStream.range(0, flat.length).asDoubleStream().toArray(), flat);

        Curve thinned = MinMaxDecimation.thin(curve, 0, flat.length, COLUMNS);

        assertThat(thinned.max()).isEqualTo(17);
        assertThat(thinned.second(indexOfMax(thinned))).isEqualTo(654_321);
    }

    @Test
    void aFewPointsStayAsTheyAre() {
        Curve few = new Curve(new double[] {0, 10, 20}, new double[] {3, 1, 2});
        assertThat(MinMaxDecimation.thin(few, 0, 20, COLUMNS)).isEqualTo(few);
    }

    @Test
    void aGapStaysAGap() {
        Curve gap =
                new Curve(
                        new double[] {0, 10, 20, 30}, new double[] {3, Double.NaN, Double.NaN, 2});
        assertThat(MinMaxDecimation.thin(gap, 0, 30, 3).value(1)).isNaN();
    }

    @Test
    void aPartKeepsOnePointBeyondEachEnd() {
        Curve minutes =
                new Curve(
                        IntStream.range(0, 100).mapToDouble(i -> i * 60.0).toArray(),
                        new double[100]);
        Curve part = MinMaxDecimation.thin(minutes, 630, 1_230, COLUMNS);
        assertThat(part.second(0)).isEqualTo(600);
        assertThat(part.lastSecond()).isEqualTo(1_260);
    }

    private static Curve noise(long seed) {
        Random random = new Random(seed);
        return new Curve(
                IntStream.range(0, POINTS).asDoubleStream().toArray(),
                random.doubles(POINTS, 0, 1_000).toArray());
    }

    private static double[][] extremes(Curve curve) {
        double[][] extremes = new double[COLUMNS][];
        for (int i = 0; i < curve.size(); i++) {
            double value = curve.value(i);
            int column = column(curve.second(i));
            double[] seen = extremes[column];
            extremes[column] =
                    seen == null
                            ? new double[] {value, value}
                            : new double[] {Math.min(seen[0], value), Math.max(seen[1], value)};
        }
        return extremes;
    }

    private static List<Integer> perColumn(Curve curve) {
        Integer[] counts = new Integer[COLUMNS];
        Arrays.fill(counts, 0);
        for (int i = 0; i < curve.size(); i++) {
            counts[column(curve.second(i))]++;
        }
        return List.of(counts);
    }

    private static int column(double second) {
        return (int) (second / (POINTS / COLUMNS));
    }

    private static int indexOfMax(Curve curve) {
        return IntStream.range(0, curve.size())
                .filter(i -> curve.value(i) == curve.max())
                .findFirst()
                .orElseThrow();
    }
}
