package org.planisphere.rules.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Cidr;
import org.planisphere.rules.network.OverlapSweep.Pair;

class OverlapSweepTest {
    @Test
    void blocksInsideOneAnotherArePairedWithEachBlockAroundThem() {
        assertThat(
                        OverlapSweep.pairs(
                                List.of(
                                        Cidr.of("10.0.1.0/24"),
                                        Cidr.of("10.0.0.0/8"),
                                        Cidr.of("10.0.0.0/16"))))
                .containsExactly(new Pair(0, 1), new Pair(0, 2), new Pair(1, 2));
    }

    @Test
    void addressesOfDifferentVersionsNeverMeet() {
        assertThat(OverlapSweep.pairs(List.of(Cidr.of("0.0.0.0/0"), Cidr.of("::/0")))).isEmpty();
    }

    @Test
    void thePassFindsThePairsThatComparingAllWithAllFinds() {
        Random random = new Random(20261121);
        for (int round = 0; round < 200; round++) {
            List<Cidr> blocks = new ArrayList<>();
            int count = random.nextInt(40);
            for (int i = 0; i < count; i++) {
                blocks.add(random.nextInt(4) == 0 ? ipv6(random) : ipv4(random));
            }
            List<Pair> expected = new ArrayList<>();
            for (int second = 0; second < count; second++) {
                for (int first = 0; first < second; first++) {
                    if (blocks.get(first).overlaps(blocks.get(second))) {
                        expected.add(new Pair(first, second));
                    }
                }
            }

            assertThat(OverlapSweep.pairs(blocks)).as("%s", blocks).isEqualTo(expected);
        }
    }

    private static Cidr ipv4(Random random) {
        return Cidr.of(
                "10.%d.%d.0/%d"
                        .formatted(random.nextInt(3), random.nextInt(4), 12 + random.nextInt(14)));
    }

    private static Cidr ipv6(Random random) {
        return Cidr.of("2001:db8:%x::/%d".formatted(random.nextInt(6), 40 + random.nextInt(12)));
    }
}
