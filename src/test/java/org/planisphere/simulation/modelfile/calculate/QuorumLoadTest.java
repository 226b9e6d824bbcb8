package org.planisphere.simulation.modelfile.calculate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.near;
import static org.planisphere.simulation.modelfile.calculate.DrawnAtRandom.value;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planisphere.simulation.core.random.RandomStreams;

/// Load and capacity of quorum systems against the figures of quoracle's README
/// (mwhittaker/quoracle, commit 1348ee4) and against systems whose best strategy is known.
class QuorumLoadTest {
    private static final int DRAWS = 20;
    private static final QuorumSystem GRID = grid(2, 3);
    private static final List<Double> EVEN = Collections.nCopies(6, 1.0);
    private static final List<Double> MIXED = List.of(1000.0, 500.0, 1000.0, 500.0, 1000.0, 500.0);

    @Test
    void aGridOfTwoByThreeIsLoadedAsPublished() {
        // PUB-41
        QuorumLoad quarter = new QuorumLoad(GRID, EVEN, EVEN, 0.25);
        QuorumStrategy strategy = quarter.strategy();

        assertThat(load(quarter)).isCloseTo(0.375, within(1e-6));
        assertThat(capacity(quarter)).isCloseTo(8 / 3.0, within(1e-6));
        assertThat(strategy.load(0)).isCloseTo(1 / 3.0, within(1e-6));
        assertThat(strategy.load(0.5)).isCloseTo(5 / 12.0, within(1e-6));
        assertThat(strategy.load(1)).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void fastAndSlowNodesServeWhatIsPublished() {
        // PUB-42
        List<Double> tenfold = MIXED.stream().map(speed -> 10 * speed).toList();

        near(capacity(new QuorumLoad(GRID, MIXED, MIXED, 0.75)), 4000 / 3.0, 1e-5);
        near(capacity(new QuorumLoad(GRID, tenfold, MIXED, 1)), 10_000, 1e-5);
        near(capacity(new QuorumLoad(GRID, tenfold, MIXED, 0.5)), 3913.043, 1e-5);
        near(capacity(new QuorumLoad(GRID, tenfold, MIXED, 0)), 2000, 1e-5);
    }

    @Test
    void aWriteQuorumOfAGridIsOneNodeOfEachRow() {
        Set<Set<Integer>> oneOfEach =
                Set.of(
                        Set.of(0, 3),
                        Set.of(0, 4),
                        Set.of(0, 5),
                        Set.of(1, 3),
                        Set.of(1, 4),
                        Set.of(1, 5),
                        Set.of(2, 3),
                        Set.of(2, 4),
                        Set.of(2, 5));

        assertThat(GRID.writes()).hasSize(9).containsAll(oneOfEach);
    }

    @Test
    void quorumsThatMissEachOtherAreRefused() {
        assertThatThrownBy(() -> new QuorumSystem(4, List.of(Set.of(0, 1)), List.of(Set.of(2, 3))))
                .hasMessage("reads [0, 1] must share a node with writes [2, 3]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gridsOfEqualNodesShareTheirWorkEvenly(long seed) {
        // PUB-41: a read loads a row, a write one node of each row.
        RandomGenerator random = new RandomStreams(seed).named("grids");
        for (int i = 0; i < DRAWS; i++) {
            int rows = random.nextInt(1, 4);
            int columns = random.nextInt(1, 5);
            double reads = random.nextDouble(1, 5000);
            double writes = random.nextDouble(1, 5000);
            double share = random.nextDouble();
            int nodes = rows * columns;

            near(
                    load(
                            new QuorumLoad(
                                    grid(rows, columns),
                                    Collections.nCopies(nodes, reads),
                                    Collections.nCopies(nodes, writes),
                                    share)),
                    share / rows / reads + (1 - share) / columns / writes,
                    1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsOfUnequalNodesAddTheirSlowestToReadAndTheSlowestRowWrites(long seed) {
        // PUB-42
        RandomGenerator random = new RandomStreams(seed).named("rows");
        for (int i = 0; i < DRAWS; i++) {
            int rows = random.nextInt(1, 4);
            int columns = random.nextInt(1, 5);
            List<Double> speeds =
                    Stream.generate(() -> random.nextDouble(100, 2000))
                            .limit((long) rows * columns)
                            .toList();
            double reads = 0;
            double writes = Double.MAX_VALUE;
            for (int row = 0; row < rows; row++) {
                List<Double> nodes = speeds.subList(row * columns, (row + 1) * columns);
                reads += Collections.min(nodes);
                writes = Math.min(writes, nodes.stream().mapToDouble(Double::doubleValue).sum());
            }

            near(capacity(new QuorumLoad(grid(rows, columns), speeds, speeds, 1)), reads, 1e-6);
            near(capacity(new QuorumLoad(grid(rows, columns), speeds, speeds, 0)), writes, 1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyFewOfEqualNodesAreEachAskedAsOften(long seed) {
        // PUB-41: N nodes, any R of them to read, any W to write.
        RandomGenerator random = new RandomStreams(seed).named("counted");
        for (int i = 0; i < DRAWS; i++) {
            int n = random.nextInt(1, 7);
            int write = random.nextInt(1, n + 1);
            int read = random.nextInt(n + 1 - write, n + 1);
            double share = random.nextDouble();
            List<Double> speeds = Collections.nCopies(n, random.nextDouble(1, 100));

            near(
                    load(
                            new QuorumLoad(
                                    QuorumSystem.counted(n, read, write), speeds, speeds, share)),
                    (share * read + (1 - share) * write) / n / speeds.getFirst(),
                    1e-6);
        }
    }

    /// Each row is a read quorum.
    private static QuorumSystem grid(int rows, int columns) {
        List<Set<Integer>> reads =
                IntStream.range(0, rows)
                        .mapToObj(
                                row ->
                                        (Set<Integer>)
                                                new TreeSet<>(
                                                        IntStream.range(0, columns)
                                                                .mapToObj(i -> row * columns + i)
                                                                .toList()))
                        .toList();
        return QuorumSystem.ofReads(rows * columns, reads);
    }

    private static double load(QuorumLoad load) {
        return load.strategy().load(load.readShare());
    }

    private static double capacity(QuorumLoad load) {
        return value(load, "capacity_per_s");
    }
}
