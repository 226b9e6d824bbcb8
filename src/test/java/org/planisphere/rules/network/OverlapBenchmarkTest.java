package org.planisphere.rules.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Cidr;
import org.planisphere.rules.SideBySide;

/// The sweep over blocks against comparing all pairs, side by side in one run.
@Tag("benchmark")
class OverlapBenchmarkTest {
    private static final int REGIONS = 500;
    private static final int BLOCKS = 8;

    /// Of ten times the blocks: n log n is 10 log 4000 / log 400 = 13.8, and the longer list leaves
    /// the fast cache; comparing all pairs grows by 100.
    private static final double MOST_GROWTH = 20;

    /// Blocks of /20 to /24 in a space that grows with their number, so that each meets about as
    /// many others whatever their number: pairs that are found have to be listed by any way.
    private static List<Cidr> blocks(int count) {
        SplittableRandom random = new SplittableRandom(500);
        List<Cidr> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int third = random.nextInt(count * 16);
            blocks.add(
                    Cidr.of(
                            "%d.%d.%d.0/%d"
                                    .formatted(
                                            10 + third / 65_536,
                                            third / 256 % 256,
                                            third % 256,
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

    @Test
    void theSweepBeatsAllPairsByTenTimesAndGrowsWithTheirNumber() {
        List<Cidr> blocks = blocks(REGIONS * BLOCKS);
        List<Cidr> few = blocks(REGIONS / 10 * BLOCKS);
        List<Cidr> many = blocks(10 * REGIONS * BLOCKS);
        assertThat(OverlapSweep.pairs(blocks)).isEqualTo(allPairs(blocks));
        assertThat(OverlapSweep.pairs(many).size() / OverlapSweep.pairs(blocks).size())
                .isBetween(8, 12);

        SideBySide times =
                new SideBySide()
                        .with("few", () -> OverlapSweep.pairs(few))
                        .with("sweep", () -> OverlapSweep.pairs(blocks))
                        .with("many", () -> OverlapSweep.pairs(many))
                        .with("all pairs", () -> allPairs(blocks))
                        .run();
        double gain = times.ratio("all pairs", "sweep");
        double growth = times.ratio("sweep", "few");
        System.out.printf(
                Locale.ENGLISH,
                "overlap of %d blocks: sweep %.2f ms, all pairs %.1f ms (%.0f times, goal 10); a"
                        + " tenth of the blocks costs %.1f times less (at most 20), ten times"
                        + " the blocks %.1f times more%n",
                blocks.size(),
                times.millis("sweep"),
                times.millis("all pairs"),
                gain,
                growth,
                times.ratio("many", "sweep"));
        assertThat(gain).isGreaterThanOrEqualTo(10);
        assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
    }
}
