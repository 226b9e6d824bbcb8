package org.planisphere.simulation.modelfile.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.each;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.near;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.value;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.random.RandomStreams;

class CheckersTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inTheLongRunTheyAreAsRedAsTheBlindZoneSays(long seed) {
        each(
                seed,
                random -> {
                    int threshold = random.nextInt(1, 6);
                    double fails = random.nextDouble(0.1, 0.9);
                    Checkers checkers = new Checkers(threshold);
                    for (int i = 0; i < 50_000; i++) {
                        checkers.probe(fails);
                    }
                    BlindZone zone = new BlindZone(threshold, 0.18, fails);

                    near(checkers.redShare(), value(zone, "unhealthy_share"), 1e-6);
                });
    }

    @Test
    void withoutAnyGoodProbeAllTurnRedAtTheThreshold() {
        Checkers checkers = new Checkers(3);
        checkers.probe(1);
        checkers.probe(1);

        assertThat(checkers.redShare()).isZero();
        checkers.probe(1);
        assertThat(checkers.redShare()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ninetyFiveOfHundredChecksHaveSeenTheirRunByTheQuantile(long seed) {
        // The same 0.4 and 3 as PUB-39, counted out; the deviation of the share is 0.0015.
        RandomGenerator random = new RandomStreams(seed).named("checks");
        double until = new Detection(0.4, 3, 30).quantileS(0.95) / 30;
        int seen = 0;
        for (int i = 0; i < 20_000; i++) {
            int inARow = 0;
            for (int probe = 0; probe < until && inARow < 3; probe++) {
                inARow = random.nextDouble() < 0.4 ? inARow + 1 : 0;
            }
            seen += inARow == 3 ? 1 : 0;
        }

        assertThat(seen / 20_000.0).isCloseTo(0.95, within(0.008));
    }

    @Test
    void aRareRunIsAwaitedLikeAnyRareEvent() {
        // One failure in a row is a geometric wait: ln 0.05 / ln(1 - p).
        near(new Detection(1e-6, 1, 1).quantileS(0.95), Math.log(0.05) / Math.log1p(-1e-6), 1e-5);
        assertThat(new Detection(1, 3, 10).quantileS(0.95)).isEqualTo(30);
        assertThat(new Detection(0, 3, 10).quantileS(0.95)).isInfinite();
    }
}
