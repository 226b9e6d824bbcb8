package org.planisphere.simulation.modelfile.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.each;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.near;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.value;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a step of a ramp needs, for parameters drawn at random, worked out here another way.
class RecomputedRampsTest {
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCleanSampleIsTheFirstThatLuckWouldRarelyGive(long seed) {
        // PUB-46
        each(
                seed,
                random -> {
                    double p = random.nextDouble(0.0005, 0.2);
                    double confidence = random.nextDouble(0.5, 0.999);
                    int requests = 0;
                    double luck = 1;
                    while (luck > 1 - confidence) {
                        luck *= 1 - p;
                        requests++;
                    }

                    assertThat(value(new CleanSample(p, confidence), "requests"))
                            .isEqualTo(requests);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCanaryIsPromotedAfterAsManyChecksAsItHasSteps(long seed) {
        // PUB-48
        each(
                seed,
                random -> {
                    int steps = random.nextInt(1, 50);
                    double step = random.nextDouble(0.1, 2);
                    int threshold = random.nextInt(1, 20);
                    double minutes = 0;
                    double rolledBack = 0;
                    double interval = random.nextDouble(0.5, 10);
                    for (int i = 0; i < steps; i++) {
                        minutes += interval;
                    }
                    for (int i = 0; i < threshold; i++) {
                        rolledBack += interval;
                    }
                    WeightSteps ramp = new WeightSteps(interval, steps * step, step, threshold);

                    near(value(ramp, "promote_min"), minutes);
                    near(value(ramp, "roll_back_min"), rolledBack);
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
}
