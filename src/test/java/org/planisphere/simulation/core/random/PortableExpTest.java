package org.planisphere.simulation.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PortableExpTest {
    @Test
    void theValuesAreThoseOfThePlatformToTheLastPlaces() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200_000; i++) {
            double x = random.nextDouble(-700, 700);
            double expected = StrictMath.exp(x);
            assertThat(Math.abs(PortableExp.of(x) - expected))
                    .as("e^%s", x)
                    .isLessThanOrEqualTo(2 * Math.ulp(expected));
        }
        assertThat(PortableExp.of(0)).isEqualTo(1);
    }

    @Test
    void aBlockHasTheBitsOfItsSingleValues() {
        double[] block = new SplittableRandom(8).doubles(2500, -40, 40).toArray();
        double[] given = block.clone();
        new PortableExp().replace(block, 2000, 0.5, 3);
        for (int i = 0; i < 2500; i++) {
            double expected = i < 2000 ? 3 * PortableExp.of(0.5 * given[i]) : given[i];
            assertThat(block[i]).isEqualTo(expected);
        }
    }
}
