package org.planisphere.rules.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.planisphere.model.Cidr;

/// Finds all overlapping pairs among many blocks in one sorted pass.
///
/// Blocks nest or are apart, so the blocks around the current one are a stack: sorting costs
/// n log n, and each further step answers with a pair.
final class OverlapSweep {
    /// Two overlapping blocks by their index in the list, the smaller index first.
    record Pair(int first, int second) {}

    private record Entry(int index, AddressRange range) {}

    private OverlapSweep() {}

    /// The pairs, ordered by second index, then by first.
    static List<Pair> pairs(List<Cidr> blocks) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            entries.add(new Entry(i, AddressRange.of(blocks.get(i))));
        }
        entries.sort(Comparator.comparing(Entry::range, AddressRange.ORDER));
        List<Pair> pairs = new ArrayList<>();
        Deque<Entry> around = new ArrayDeque<>();
        for (Entry entry : entries) {
            while (!around.isEmpty() && !around.peek().range().contains(entry.range())) {
                around.pop();
            }
            for (Entry outer : around) {
                pairs.add(
                        new Pair(
                                Math.min(outer.index(), entry.index()),
                                Math.max(outer.index(), entry.index())));
            }
            around.push(entry);
        }
        pairs.sort(Comparator.comparingInt(Pair::second).thenComparingInt(Pair::first));
        return pairs;
    }
}
