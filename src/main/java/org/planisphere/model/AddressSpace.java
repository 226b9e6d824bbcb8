package org.planisphere.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The IPv4 addresses that regions may take their blocks from, and what of them is taken.
///
/// A pure function of the plan: two people who ask for the next block of one plan get the same one.
///
/// Searching it again costs little: what is taken is sorted once, and what was found is kept.
public final class AddressSpace {
    private static final Implied<AddressSpace> OF_A_PLAN = new Implied<>(AddressSpace::gathered);

    /// Where a plan that names no supernets takes its blocks from (RFC 1918, 1996, section 3).
    public static final Cidr DEFAULT_SUPERNET = Cidr.of("10.0.0.0/8");

    private record Range(long first, long last) {
        static Range of(Cidr cidr) {
            long first = cidr.block().getLower().toIPv4().longValue();
            return new Range(first, first + cidr.size().longValueExact() - 1);
        }
    }

    private final List<Cidr> supernets;
    private final List<Cidr> taken;
    private final List<Range> ranges;
    private final Map<Integer, Optional<Cidr>> found = new ConcurrentHashMap<>();

    /// @param supernets where to look, in order of preference
    /// @param taken blocks that are in use or reserved
    public AddressSpace(List<Cidr> supernets, List<Cidr> taken) {
        this.supernets = supernets.stream().filter(cidr -> !cidr.isIpv6()).toList();
        this.taken = taken.stream().filter(cidr -> !cidr.isIpv6()).toList();
        this.ranges =
                this.taken.stream()
                        .map(Range::of)
                        .sorted(Comparator.comparingLong(Range::first))
                        .toList();
    }

    /// The space of a plan: its supernets, without the blocks of its regions, its reserved ranges
    /// and its sites.
    public static AddressSpace of(Plan plan) {
        return OF_A_PLAN.of(plan);
    }

    private static AddressSpace gathered(Plan plan) {
        AddressPlan addresses = plan.addressPlan();
        Stream<Cidr> used = plan.regions().stream().flatMap(region -> region.blocks().stream());
        Stream<Cidr> reserved = addresses.reserved().stream().map(Reserved::cidr);
        Stream<Cidr> sites = addresses.sites().stream().flatMap(site -> site.cidrs().stream());
        return new AddressSpace(
                addresses.supernets().isEmpty() ? List.of(DEFAULT_SUPERNET) : addresses.supernets(),
                Stream.of(used, reserved, sites).flatMap(stream -> stream).toList());
    }

    public List<Cidr> supernets() {
        return supernets;
    }

    /// The same space with more blocks taken.
    public AddressSpace without(Collection<Cidr> blocks) {
        List<Cidr> more = new ArrayList<>(taken);
        more.addAll(blocks);
        return new AddressSpace(supernets, more);
    }

    /// The same taken blocks under other supernets.
    public AddressSpace within(List<Cidr> otherSupernets) {
        return new AddressSpace(otherSupernets, taken);
    }

    /// The first aligned block of a size that is free; empty where none is left.
    ///
    /// @param prefixBits 0..32
    public Optional<Cidr> next(int prefixBits) {
        if (prefixBits < 0 || prefixBits > 32) {
            throw new IllegalArgumentException("no IPv4 prefix: " + prefixBits);
        }
        return found.computeIfAbsent(prefixBits, this::search);
    }

    private Optional<Cidr> search(int prefixBits) {
        return supernets.stream()
                .filter(supernet -> supernet.prefixBits() <= prefixBits)
                .map(supernet -> firstGap(Range.of(supernet), ranges, 1L << (32 - prefixBits)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(first -> block(first, prefixBits));
    }

    private static Optional<Long> firstGap(Range within, List<Range> taken, long size) {
        long candidate = within.first();
        for (Range range : taken) {
            if (range.last() < candidate) {
                continue;
            }
            if (range.first() >= candidate + size) {
                break;
            }
            candidate = Math.ceilDiv(range.last() + 1, size) * size;
        }
        return candidate + size - 1 <= within.last() ? Optional.of(candidate) : Optional.empty();
    }

    private static Cidr block(long first, int prefixBits) {
        return Cidr.of(
                (first >> 24 & 255)
                        + "."
                        + (first >> 16 & 255)
                        + "."
                        + (first >> 8 & 255)
                        + "."
                        + (first & 255)
                        + "/"
                        + prefixBits);
    }
}
