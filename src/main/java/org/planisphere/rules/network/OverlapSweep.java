package org.planisphere.rules.network;

import java.nio.ByteBuffer;
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

    /// A block with its first address as 128 bits, those of IPv4 in the first 32 of them.
    private record Entry(int index, boolean ipv6, long high, long low, int prefixBits) {
        static Entry of(int index, Cidr cidr) {
            ByteBuffer bytes = ByteBuffer.allocate(16);
            bytes.put(cidr.block().getLower().getBytes());
            return new Entry(
                    index, cidr.isIpv6(), bytes.getLong(0), bytes.getLong(8), cidr.prefixBits());
        }

        /// Versions apart, then by first address, the larger of two blocks first.
        static int order(Entry one, Entry other) {
            int order = Boolean.compare(one.ipv6, other.ipv6);
            order = order == 0 ? Long.compareUnsigned(one.high, other.high) : order;
            order = order == 0 ? Long.compareUnsigned(one.low, other.low) : order;
            return order == 0 ? Integer.compare(one.prefixBits, other.prefixBits) : order;
        }

        boolean contains(Entry other) {
            return ipv6 == other.ipv6
                    && prefixBits <= other.prefixBits
                    && isSame(high, other.high, prefixBits)
                    && isSame(low, other.low, prefixBits - 64);
        }

        private static boolean isSame(long one, long other, int bits) {
            return bits <= 0 || (one ^ other) >>> (64 - Math.min(bits, 64)) == 0;
        }
    }

    private OverlapSweep() {}

    /// The pairs, ordered by second index, then by first.
    static List<Pair> pairs(List<Cidr> blocks) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            entries.add(Entry.of(i, blocks.get(i)));
        }
        entries.sort(Entry::order);
        List<Pair> pairs = new ArrayList<>();
        Deque<Entry> around = new ArrayDeque<>();
        for (Entry entry : entries) {
            while (!around.isEmpty() && !around.peek().contains(entry)) {
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
