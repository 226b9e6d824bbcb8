package org.planisphere.rules.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Cidr;

/// The sweep over blocks against comparing all pairs, side by side in one run.
@Tag("benchmark")
class OverlapBenchmarkTest {
    private static final int ROUNDS = 5;
    private static final int REGIONS = 500;
    private static final int BLOCKS = 8;

    private static List<Cidr> blocks(int count) {
        SplittableRandom random = new SplittableRandom(500);
        List<Cidr> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(
                    Cidr.of(
                            "10.%d.%d.0/%d"
                                    .formatted(
                                            random.nextInt(256),
                                            random.nextInt(256),
                                            20 + random.nextInt(5))));
        }
        return blocks;
    }

    private static List<OverlapSweep.Pair> allPairs(List<Cidr> blocks) {
        List<OverlapSweep.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = i + 1; j < blocks.size(); j++) {
                if (blocks.get(i).overlaps(blocks.get(j))) {
                    pairs.add(new OverlapSweep.Pair(i, j));
                }
            }
        }
        pairs.sort(
                Comparator.comparingInt(OverlapSweep.Pair::second)
                        .thenComparingInt(OverlapSweep.Pair::first));
        return pairs;
    }

    private static double median(Supplier<?> work) {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(work.get()).isNotNull();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis.stream().sorted().toList().get(ROUNDS / 2);
    }

    @Test
    void comparingAllPairsLosesByTenTimesAtFiveHundredRegions() {
        List<Cidr> blocks = blocks(REGIONS * BLOCKS);
        assertThat(OverlapSweep.pairs(blocks)).isEqualTo(allPairs(blocks));
        double sweep = median(() -> OverlapSweep.pairs(blocks));
        double pairs = median(() -> allPairs(blocks));

        System.out.printf(
                Locale.ENGLISH,
                "overlap of %d blocks: sweep %.1f ms, all pairs %.1f ms, ratio %.0f%n",
                blocks.size(),
                sweep,
                pairs,
                pairs / sweep);
        assertThat(pairs / sweep).isGreaterThan(10);
    }
}
