package org.planisphere.simulation.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import umontreal.ssj.rng.MRG32k3a;

class Mrg32k3aTest {
    @Test
    void thePublishedSequenceIsDrawn() {
        // PUB-49
        Mrg32k3a generator = ofEqualSeeds();
        double[] drawn = new double[100_001];
        for (int i = 1; i < drawn.length; i++) {
            drawn[i] = generator.nextDouble();
        }

        same(drawn[1], 0.12701112204657714);
        same(drawn[2], 0.3185275653967945);
        same(drawn[3], 0.3091860155832701);
        same(drawn[10], 0.7558522371615436);
        same(drawn[1000], 0.9860784868021323);
        same(drawn[100_000], 0.6962891099574359);
    }

    @Test
    void theSecondSubstreamStartsAsPublished() {
        // PUB-50
        Mrg32k3a second = ofEqualSeeds().nextSubstream();

        same(second.nextDouble(), 0.07939898979733463);
        same(second.nextDouble(), 0.4803395047575741);
        same(second.nextDouble(), 0.8583222470551328);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anotherImplementationAgreesOnSeedsStreamsAndSubstreams(long seed) {
        // PUB-49, PUB-50: SSJ, with seeds drawn at random.
        RandomGenerator random = new RandomStreams(seed).named("seeds");
        long[] six = random.longs(6, 1, 4_294_944_443L).toArray();
        MRG32k3a truth = new MRG32k3a();
        truth.setSeed(six.clone());
        Mrg32k3a ours = new Mrg32k3a(six);

        for (int substream = 0; substream < 4; substream++) {
            for (int i = 0; i < 100; i++) {
                same(ours.nextDouble(), truth.nextDouble());
            }
            truth.resetNextSubstream();
            ours = ours.nextSubstream();
        }
    }

    @Test
    void theNextStreamStartsWhereAnotherImplementationStartsIt() {
        MRG32k3a.setPackageSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
        MRG32k3a first = new MRG32k3a();
        MRG32k3a second = new MRG32k3a();
        Mrg32k3a ours = ofEqualSeeds();

        same(ours.nextDouble(), first.nextDouble());
        same(ours.nextSubstream().nextStream().nextDouble(), second.nextDouble());
    }

    @Test
    void aSeedThatNeverLeavesNothingIsRefused() {
        assertThatThrownBy(() -> new Mrg32k3a(0, 0, 0, 1, 2, 3))
                .hasMessageStartingWith("entries 1 to 3 of seed must be within 0..4294967086");
        assertThatThrownBy(() -> new Mrg32k3a(1, 2, 3, 1, 2, 4_294_944_443L))
                .hasMessageStartingWith("entries 4 to 6 of seed must be within 0..4294944442");
    }

    private static Mrg32k3a ofEqualSeeds() {
        return new Mrg32k3a(12345, 12345, 12345, 12345, 12345, 12345);
    }

    private static void same(double value, double expected) {
        assertThat(value).isEqualTo(expected, within(1e-15));
    }
}
