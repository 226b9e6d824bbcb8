package org.planisphere.simulation.core.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Lognormal;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.random.Uniform;

class PathEqualityTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Distribution DELAY = new Lognormal(40, 0.5);
    private static final Distribution SERVICE = new Exponential(1);

    record Delivery(long committed, long received, long waited, long applied) {}

    static Stream<ReplicaSpec> replicas() {
        LinkSpec plain = LinkSpec.delay(DELAY);
        ApplierSpec one = new ApplierSpec(1, SERVICE);
        return Stream.of(
                new ReplicaSpec("queue alone", LinkSpec.none(), one),
                new ReplicaSpec("delay", plain, one),
                new ReplicaSpec("many workers", plain, new ApplierSpec(7, new Exponential(5))),
                new ReplicaSpec(
                        "bandwidth", new LinkSpec(new Constant(30), 1_000_000.0, null, 0), one),
                new ReplicaSpec(
                        "everything",
                        new LinkSpec(DELAY, 1e7, new Exponential(0.9), 13_000_000),
                        new ApplierSpec(3, new Exponential(2.5))));
    }

    @ParameterizedTest
    @MethodSource("replicas")
    void recursionAndEventsGiveTheSameNanoseconds(ReplicaSpec replica) {
        assertThat(events(replica)).isEqualTo(recursion(replica)).hasSize(50_000);
    }

    @ParameterizedTest
    @MethodSource("replicas")
    void aFaultThatTakesNothingAwayChangesNothing(ReplicaSpec replica) {
        ReplicaSpec touched =
                with(
                        replica,
                        List.of(
                                new Fault(3 * SECOND, 9 * SECOND, 1, 1, 1),
                                new Fault(5 * SECOND, 7 * SECOND, 1, 1, 1)));

        assertThat(recursion(touched)).isEqualTo(recursion(replica));
        assertThat(events(touched)).isEqualTo(recursion(replica));
    }

    @ParameterizedTest
    @MethodSource("replicas")
    void theyAgreeThroughOutagesThrottlesAndSlowLinks(ReplicaSpec replica) {
        ReplicaSpec disturbed = with(replica, faults(replica.name().length()));

        assertThat(recursion(disturbed))
                .isEqualTo(events(disturbed))
                .isNotEqualTo(recursion(replica));
    }

    /// Overlapping faults of all kinds, at odd times.
    private static List<Fault> faults(long seed) {
        RandomGenerator random = new RandomStreams(seed).named("faults");
        List<Fault> faults = new ArrayList<>(List.of(Fault.down(0, 40_000_000)));
        for (int i = 0; i < 12; i++) {
            long from = random.nextLong(60 * SECOND);
            double factor = List.of(0.0, 0.4, 0.7, 1.0).get(random.nextInt(4));
            double link = List.of(0.0, 0.3, 1.0).get(random.nextInt(3));
            long to = from + 1 + random.nextLong(3 * SECOND);
            faults.add(new Fault(from, to, factor, link, 1 + random.nextInt(3)));
        }
        return faults;
    }

    private static ReplicaSpec with(ReplicaSpec replica, List<Fault> faults) {
        return new ReplicaSpec(replica.name(), replica.link(), replica.applier(), faults);
    }

    @Test
    void aReplicaThatIsDownAppliesNothingAndThenCatchesUpInOrder() {
        ReplicaSpec down =
                new ReplicaSpec(
                        "down",
                        LinkSpec.delay(new Constant(10)),
                        new ApplierSpec(1, new Constant(1)),
                        List.of(Fault.down(10 * SECOND, 20 * SECOND)));

        List<Delivery> deliveries = recursion(down);

        assertThat(deliveries)
                .noneMatch(
                        delivery ->
                                delivery.applied() > 10 * SECOND
                                        && delivery.applied() < 20 * SECOND);
        assertThat(deliveries).extracting(Delivery::applied).isSorted();
        assertThat(deliveries.getLast().applied())
                .isLessThan(deliveries.getLast().committed() + SECOND);
    }

    @Test
    void workInHandGoesOnAtTheSpeedThatTheFaultLeaves() {
        // Work of 4 ms begins at 8 ms. From 10 ms on half of the capacity is left: 2 ms of work
        // take 4.
        WriteBlock block = new WriteBlock();
        block.committed[0] = 8_000_000;
        block.size = 1;
        ReplicaSpec half =
                new ReplicaSpec(
                        "half",
                        LinkSpec.none(),
                        new ApplierSpec(1, new Constant(4)),
                        List.of(Fault.apply(10_000_000, SECOND, 0.5)));
        List<Delivery> deliveries = new ArrayList<>();

        new ReplicaPath(half, new RandomStreams(1)).send(block, keep(deliveries));

        assertThat(deliveries).containsExactly(new Delivery(8_000_000, 8_000_000, 0, 14_000_000));
    }

    @Test
    void delaysAreMultipliedWhileTheFaultLasts() {
        ReplicaSpec slow =
                new ReplicaSpec(
                        "slow",
                        LinkSpec.delay(new Constant(40)),
                        ApplierSpec.none(),
                        List.of(new Fault(10 * SECOND, 20 * SECOND, 1, 1, 3)));

        assertThat(recursion(slow))
                .filteredOn(delivery -> delivery.committed() < 20 * SECOND)
                .allMatch(
                        delivery ->
                                delivery.applied() - delivery.committed()
                                        == (delivery.committed() < 10 * SECOND
                                                ? 40_000_000
                                                : 120_000_000));
    }

    private static List<Delivery> recursion(ReplicaSpec replica) {
        ReplicaPath path = new ReplicaPath(replica, new RandomStreams(7).within(replica.name()));
        List<Delivery> all = new ArrayList<>();
        feed(block -> path.send(block, keep(all)));
        return all;
    }

    private static List<Delivery> events(ReplicaSpec replica) {
        EventPath path = new EventPath(replica, new RandomStreams(7).within(replica.name()));
        List<Delivery> all = new ArrayList<>();
        feed(block -> path.send(block, keep(all)));
        path.drain(keep(all));
        return all;
    }

    private static void feed(Consumer<WriteBlock> path) {
        WriteSource source =
                new WriteSource(
                        RateCurve.constant(800),
                        WriteSource.Spacing.POISSON,
                        1,
                        new Uniform(200, 2000));
        WriteFeed feed = new WriteFeed(source, RunLength.ofWrites(50_000), new RandomStreams(7));
        WriteBlock block = new WriteBlock();
        while (feed.fill(block)) {
            path.accept(block);
        }
    }

    private static DeliveryObserver keep(List<Delivery> all) {
        return deliveries -> {
            for (int i = 0; i < deliveries.size(); i++) {
                all.add(
                        new Delivery(
                                deliveries.committed(i),
                                deliveries.received(i),
                                deliveries.waited(i),
                                deliveries.applied(i)));
            }
        };
    }
}
