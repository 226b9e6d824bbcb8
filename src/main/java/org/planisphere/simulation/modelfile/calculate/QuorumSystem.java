package org.planisphere.simulation.modelfile.calculate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.planisphere.simulation.core.random.Require;

/// Sets of nodes, numbered from 0, of which one is asked to read and one to write; each read quorum
/// meets each write quorum.
///
/// @param nodes how many nodes there are
public record QuorumSystem(int nodes, List<Set<Integer>> reads, List<Set<Integer>> writes) {
    private static final int MOST_NODES = 20;

    public QuorumSystem {
        Require.within("nodes", nodes, 1, MOST_NODES);
        reads = quorums("reads", nodes, reads);
        writes = quorums("writes", nodes, writes);
        for (Set<Integer> read : reads) {
            for (Set<Integer> write : writes) {
                if (read.stream().noneMatch(write::contains)) {
                    throw new IllegalArgumentException(
                            "reads %s must share a node with writes %s".formatted(read, write));
                }
            }
        }
    }

    /// The smallest write quorums that meet all of these read quorums.
    public static QuorumSystem ofReads(int nodes, List<Set<Integer>> reads) {
        return new QuorumSystem(nodes, reads, meetingAll(quorums("reads", nodes, reads)));
    }

    /// Any `read` of the nodes to read, and any `write` of them to write; together more than there
    /// are nodes.
    public static QuorumSystem counted(int nodes, int read, int write) {
        Require.within("nodes", nodes, 1, MOST_NODES);
        return new QuorumSystem(nodes, ofSize(nodes, read), ofSize(nodes, write));
    }

    /// Adds one node of each quorum in turn to what meets the quorums before it (C. Berge,
    /// "Hypergraphs", 1989, chapter 2).
    private static List<Set<Integer>> meetingAll(List<Set<Integer>> quorums) {
        List<Set<Integer>> meeting = List.of(Set.of());
        for (Set<Integer> quorum : quorums) {
            List<Set<Integer>> next = new ArrayList<>();
            for (Set<Integer> some : meeting) {
                if (some.stream().anyMatch(quorum::contains)) {
                    next.add(some);
                } else {
                    quorum.forEach(node -> next.add(with(some, node)));
                }
            }
            meeting = smallest(next);
        }
        return meeting;
    }

    private static List<Set<Integer>> smallest(Collection<Set<Integer>> sets) {
        List<Set<Integer>> different = sets.stream().distinct().toList();
        return different.stream()
                .filter(
                        one ->
                                different.stream()
                                        .noneMatch(
                                                other ->
                                                        other.size() < one.size()
                                                                && one.containsAll(other)))
                .toList();
    }

    private static List<Set<Integer>> ofSize(int nodes, int size) {
        return IntStream.range(0, 1 << nodes)
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(QuorumSystem::nodesOf)
                .toList();
    }

    private static Set<Integer> nodesOf(int bits) {
        Set<Integer> nodes = new TreeSet<>();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            nodes.add(Integer.numberOfTrailingZeros(rest));
        }
        return nodes;
    }

    private static Set<Integer> with(Set<Integer> some, int node) {
        Set<Integer> all = new TreeSet<>(some);
        all.add(node);
        return all;
    }

    private static List<Set<Integer>> quorums(String name, int nodes, List<Set<Integer>> quorums) {
        if (quorums.isEmpty()) {
            throw new IllegalArgumentException(name + " must hold a quorum; it is empty");
        }
        for (Set<Integer> quorum : quorums) {
            if (quorum.isEmpty()) {
                throw new IllegalArgumentException(name + " must not hold an empty quorum");
            }
            quorum.forEach(node -> Require.within("a node of " + name, node, 0, nodes - 1));
        }
        return quorums.stream().map(quorum -> (Set<Integer>) new TreeSet<>(quorum)).toList();
    }
}
