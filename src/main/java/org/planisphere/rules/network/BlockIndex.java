package org.planisphere.rules.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionChange;
import org.planisphere.model.RegionId;

/// The blocks of a plan in the order of their addresses. An edit of a region takes its blocks out
/// and puts the new ones in at their places; nothing is sorted again.
///
/// Of the regions of its blocks only the names hold: other values may be those of before an edit.
///
/// Blocks nest or are apart, so they form trees: what overlaps a block stands around it or inside.
final class BlockIndex {
    private static final Implied<BlockIndex> IMPLIED =
            new Implied<>(BlockIndex::sorted, BlockIndex::renewed);

    /// @param nth the number of the block in its region
    private record Entry(AddressRange range, Block block, int nth) {
        static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::range, AddressRange.ORDER);
    }

    private final List<Entry> entries;

    /// For each entry the number of the next one around it; -1 for none.
    private final int[] around;

    /// The regions with a block that overlaps one of another region.
    private final Set<RegionId> meeting = new HashSet<>();

    private BlockIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.around = around(this.entries);
        for (int i = 0; i < around.length; i++) {
            meet(this.entries.get(i).block().region().id(), around[i]);
        }
    }

    private void meet(RegionId region, int outer) {
        for (int i = outer; i >= 0; i = around[i]) {
            RegionId other = entries.get(i).block().region().id();
            if (!other.equals(region)) {
                meeting.add(other);
                meeting.add(region);
            }
        }
    }

    static BlockIndex of(Plan plan) {
        return IMPLIED.of(plan);
    }

    private static BlockIndex sorted(Plan plan) {
        List<Entry> entries = new ArrayList<>();
        plan.regions().forEach(region -> entries.addAll(entries(region)));
        entries.sort(Entry.ORDER);
        return new BlockIndex(entries);
    }

    private static BlockIndex renewed(BlockIndex before, Plan now, List<RegionChange> changes) {
        if (changes.stream().allMatch(BlockIndex::hasItsBlocks)) {
            return before;
        }
        Set<RegionId> names = new HashSet<>();
        changes.forEach(change -> names.add(change.id()));
        List<Entry> entries = new ArrayList<>(before.entries);
        entries.removeIf(entry -> names.contains(entry.block().region().id()));
        for (RegionChange change : changes) {
            if (change.now() != null) {
                entries(change.now()).forEach(entry -> insert(entries, entry));
            }
        }
        return new BlockIndex(entries);
    }

    private static boolean hasItsBlocks(RegionChange change) {
        return change.isWithinOne()
                && change.before() != null
                && change.now() != null
                && Block.alike(change.before(), change.now());
    }

    private static List<Entry> entries(Region region) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : Block.of(region)) {
            entries.add(new Entry(AddressRange.of(block.cidr()), block, entries.size()));
        }
        return entries;
    }

    private static void insert(List<Entry> entries, Entry entry) {
        entries.add(place(entries, entry.range()), entry);
    }

    /// The number of the first entry that does not come before a range.
    private static int place(List<Entry> entries, AddressRange range) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (AddressRange.ORDER.compare(entries.get(middle).range(), range) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] around(List<Entry> entries) {
        int[] around = new int[entries.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < around.length; i++) {
            AddressRange range = entries.get(i).range();
            while (!open.isEmpty() && !entries.get(open.peek()).range().contains(range)) {
                open.pop();
            }
            around[i] = open.isEmpty() ? -1 : open.peek();
            open.push(i);
        }
        return around;
    }

    /// The blocks of other regions that share addresses with a block, region by region as they are
    /// named first.
    ///
    /// @param order where a region stands in the plan
    List<Block> overlapping(Block block, Comparator<RegionId> order) {
        AddressRange range = AddressRange.of(block.cidr());
        int place = place(entries, range);
        List<Entry> found = new ArrayList<>();
        for (int i = place; i < entries.size() && range.contains(entries.get(i).range()); i++) {
            found.add(entries.get(i));
        }
        for (int i = outer(place, range); i >= 0; i = around[i]) {
            found.add(entries.get(i));
        }
        return found.stream()
                .filter(entry -> !entry.block().region().id().equals(block.region().id()))
                .sorted(
                        Comparator.<Entry, RegionId>comparing(it -> it.block().region().id(), order)
                                .thenComparingInt(Entry::nth))
                .map(Entry::block)
                .toList();
    }

    /// The nearest entry before a place that contains a range; -1 for none.
    private int outer(int place, AddressRange range) {
        int outer = place - 1;
        while (outer >= 0 && !entries.get(outer).range().contains(range)) {
            outer = around[outer];
        }
        return outer;
    }

    /// Whether a region of the plan shares addresses with another one.
    boolean meets(Region region) {
        return meeting.contains(region.id());
    }

    /// The other regions that share addresses with a region of the plan.
    Stream<RegionId> overlapping(Region region) {
        return !meets(region)
                ? Stream.empty()
                : Block.of(region).stream()
                        .flatMap(block -> overlapping(block, Comparator.naturalOrder()).stream())
                        .map(block -> block.region().id());
    }
}
