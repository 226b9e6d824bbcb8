package org.planisphere.model.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.planisphere.model.AddressPlan;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.PlanSketch;
import org.planisphere.model.Reserved;
import org.planisphere.model.Site;

class AddressMapTest {
    private static Cidr cidr(String text) {
        return Cidr.of(text);
    }

    @Test
    void blocksLieInTheirSupernetAndOthersInTheRangeAroundThem() {
        Plan plan =
                new PlanSketch()
                        .regions("a", "b", "c")
                        .block("a", "10.1.0.0/16")
                        .block("b", "172.16.0.0/16")
                        .block("c", "8.8.0.0/16")
                        .plan(
                                new AddressPlan(
                                        List.of(cidr("10.0.0.0/8")), 16, List.of(), List.of()));

        List<Space> spaces = AddressMap.of(plan).spaces();

        assertThat(spaces)
                .extracting(space -> space.cidr().canonical())
                .containsExactlyInAnyOrder("10.0.0.0/8", "172.16.0.0/12", "8.0.0.0/8");
        assertThat(spaces.getFirst().planned()).isTrue();
        assertThat(spaces.getFirst().free()).isEqualTo((1L << 24) - (1L << 16));
    }

    @Test
    void aSiteInTheRangeReservedForItOverlapsNothingAndARegionInItDoes() {
        Plan plan =
                new PlanSketch()
                        .regions("a")
                        .block("a", "10.255.128.0/17")
                        .plan(
                                new AddressPlan(
                                        List.of(),
                                        null,
                                        List.of(new Reserved(cidr("10.255.0.0/16"), "offices")),
                                        List.of(new Site("hq", List.of(cidr("10.255.0.0/20"))))));

        assertThat(AddressMap.of(plan).spaces().getFirst().taken())
                .extracting(Taken::name, Taken::overlaps)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("offices", List.of("a")),
                        org.assertj.core.groups.Tuple.tuple("hq", List.of()),
                        org.assertj.core.groups.Tuple.tuple("a", List.of("offices")));
        assertThat(AddressMap.of(plan).spaces().getFirst().free())
                .isEqualTo((1L << 24) - (1L << 16));
    }

    /// Over 1,000 plans: marks equal those of comparing all pairs, overlap is symmetric, and the
    /// next free block overlaps nothing and is the first of its size that does not.
    @Test
    void overlapsEqualBruteForceAndTheNextFreeBlockOverlapsNothing() {
        SplittableRandom random = new SplittableRandom(4632);
        int overlapping = 0;
        for (int round = 0; round < 1_000; round++) {
            int count = 1 + random.nextInt(8);
            PlanSketch sketch = new PlanSketch();
            List<Cidr> blocks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int bits = 10 + random.nextInt(9);
                long first = (10L << 24 | random.nextInt(1 << 24)) >>> (32 - bits) << (32 - bits);
                Cidr block =
                        cidr(
                                "%d.%d.%d.%d/%d"
                                        .formatted(
                                                first >> 24,
                                                first >> 16 & 255,
                                                first >> 8 & 255,
                                                first & 255,
                                                bits));
                blocks.add(block);
                sketch.regions("r" + i).block("r" + i, block.canonical());
            }
            Plan plan = sketch.plan();
            List<Taken> taken = AddressMap.of(plan).spaces().getFirst().taken();
            for (Taken one : taken) {
                TreeSet<String> expected = new TreeSet<>();
                for (int i = 0; i < count; i++) {
                    boolean overlaps = blocks.get(i).overlaps(one.cidr());
                    assertThat(one.cidr().overlaps(blocks.get(i))).isEqualTo(overlaps);
                    if (overlaps && !one.name().equals("r" + i)) {
                        expected.add("r" + i);
                    }
                }
                assertThat(new TreeSet<>(one.overlaps())).isEqualTo(expected);
                overlapping += expected.size();
            }
            int bits = 12 + random.nextInt(8);
            Cidr next = AddressSpace.of(plan).next(bits).orElseThrow();
            assertThat(blocks).noneMatch(next::overlaps);
            assertThat(next.prefixBits()).isEqualTo(bits);
            long size = 1L << (32 - bits);
            for (long before = 10L << 24; before < AddressMap.first(next); before += size) {
                Cidr earlier =
                        cidr(
                                "%d.%d.%d.%d/%d"
                                        .formatted(
                                                before >> 24,
                                                before >> 16 & 255,
                                                before >> 8 & 255,
                                                before & 255,
                                                bits));
                assertThat(blocks).anyMatch(earlier::overlaps);
            }
        }
        assertThat(overlapping).isGreaterThan(500);
    }
}
