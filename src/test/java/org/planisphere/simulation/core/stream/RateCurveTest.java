package org.planisphere.simulation.core.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RateCurveTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theNextWriteOfAStreamOfNextToNothingIsFoundWithoutWalkingEachPeriod() {
        RateCurve.Walk walk = RateCurve.sine(1e-9, 0.5, SECOND).walk();

        assertThat(walk.timeOf(1)).isCloseTo(1e18, Percentage.withPercentage(0.1));
        assertThat(walk.timeOf(2)).isCloseTo(2e18, Percentage.withPercentage(0.1));
    }

    @Test
    void theTimeOfACountIsWhenThatManyWritesAreExpected() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            RateCurve curve =
                    RateCurve.sine(
                            0.01 + random.nextInt(50),
                            random.nextDouble(),
                            (1 + random.nextInt(100)) * SECOND);
            RateCurve.Walk walk = curve.walk();
            double count = 0;
            for (int n = 0; n < 50; n++) {
                count += random.nextDouble() * (random.nextInt(9) == 0 ? 1_000 : 2);
                assertThat(curve.countUpTo(walk.timeOf(count)))
                        .as("seed %d, count %s", seed, count)
                        .isCloseTo(count, within(1e-6 * (1 + count)));
            }
        }
    }
}
