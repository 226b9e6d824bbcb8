package org.planisphere.simulation.modelfile.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Percentage;
import org.planisphere.simulation.core.random.RandomStreams;

/// Checks of a closed form for many parameters.
final class DrawnAtRandom {
    private static final int DRAWS = 30;

    private DrawnAtRandom() {}

    static void each(long seed, Consumer<RandomGenerator> check) {
        each(seed, DRAWS, check);
    }

    static void each(long seed, int draws, Consumer<RandomGenerator> check) {
        RandomGenerator random = new RandomStreams(seed).named("parameters");
        for (int i = 0; i < draws; i++) {
            check.accept(random);
        }
    }

    static double value(Calculation form, String name) {
        return Objects.requireNonNull(
                form.values().stream()
                        .filter(value -> value.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value());
    }

    static void near(double value, double expected) {
        near(value, expected, 1e-9);
    }

    static void near(double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, Percentage.withPercentage(relative * 100));
    }
}
