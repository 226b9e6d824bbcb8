package org.planisphere.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressSpaceTest {
    @Test
    void theFirstBlockOfAnEmptyPlanIsTheStartOfTheDefaultSupernet() {
        assertThat(AddressSpace.of(new PlanSketch().plan()).next(16))
                .contains(Cidr.of("10.0.0.0/16"));
    }

    @Test
    void regionsReservedRangesAndSitesAreSkipped() {
        AddressPlan addresses =
                new AddressPlan(
                        List.of(Cidr.of("10.0.0.0/8")),
                        16,
                        List.of(new Reserved(Cidr.of("10.1.0.0/16"), "laboratory")),
                        List.of(new Site("hq", List.of(Cidr.of("10.2.0.0/15")))));
        Plan plan = new PlanSketch().regions("a").block("a", "10.0.0.0/16").plan(addresses);

        assertThat(AddressSpace.of(plan).next(16)).contains(Cidr.of("10.4.0.0/16"));
    }

    @Test
    void theNextSupernetServesWhenTheFirstIsFull() {
        AddressSpace space =
                new AddressSpace(
                        List.of(Cidr.of("10.0.0.0/16"), Cidr.of("10.64.0.0/16")),
                        List.of(Cidr.of("10.0.128.0/17")));

        assertThat(space.next(16)).contains(Cidr.of("10.64.0.0/16"));
        assertThat(space.next(17)).contains(Cidr.of("10.0.0.0/17"));
    }

    @Test
    void aFullSpaceHasNoNextBlock() {
        AddressSpace space =
                new AddressSpace(
                        List.of(Cidr.of("192.168.0.0/24")), List.of(Cidr.of("192.168.0.7/32")));

        assertThat(space.next(24)).isEmpty();
        assertThat(space.next(16)).isEmpty();
    }

    @Test
    void theLastBlockOfTheAddressRangeCanBeTaken() {
        AddressSpace space =
                new AddressSpace(
                        List.of(Cidr.of("255.255.255.0/24")), List.of(Cidr.of("255.255.255.0/25")));

        assertThat(space.next(25)).contains(Cidr.of("255.255.255.128/25"));
        assertThat(space.without(List.of(Cidr.of("255.255.255.128/25"))).next(25)).isEmpty();
    }

    @Test
    void theBlockIsTheFirstFreeOneOfAnySeededPlan() {
        Random random = new Random(4711);
        for (int round = 0; round < 1_000; round++) {
            List<Cidr> taken = new ArrayList<>();
            int blocks = random.nextInt(12);
            for (int i = 0; i < blocks; i++) {
                taken.add(
                        Cidr.of(
                                "10.0.%d.%d/%d"
                                        .formatted(
                                                random.nextInt(16),
                                                random.nextInt(256),
                                                20 + random.nextInt(13))));
            }
            AddressSpace space = new AddressSpace(List.of(Cidr.of("10.0.0.0/20")), taken);
            int prefix = 20 + random.nextInt(8);

            assertThat(space.next(prefix))
                    .as("%s in %s", prefix, taken)
                    .isEqualTo(firstByTrial(prefix, taken));
        }
    }

    private static Optional<Cidr> firstByTrial(int prefix, List<Cidr> taken) {
        int size = 1 << (32 - prefix);
        Stream<Cidr> candidates =
                IntStream.range(0, 4096 / size)
                        .map(index -> index * size)
                        .mapToObj(
                                at ->
                                        Cidr.of(
                                                "10.0.%d.%d/%d"
                                                        .formatted(at >> 8, at & 255, prefix)));
        return candidates.filter(block -> taken.stream().noneMatch(block::overlaps)).findFirst();
    }
}
