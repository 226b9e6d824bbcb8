package org.planisphere.model.addresses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planisphere.model.AddressPlan;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;

/// All address blocks of a plan, by the spaces they lie in; a pure function of the plan.
///
/// @param spaces the supernets of the plan, then what holds blocks outside of them
/// @param ipv6 blocks of IPv6, which providers hand out
public record AddressMap(List<Space> spaces, List<Taken> ipv6) {
    private static final List<Cidr> PRIVATE =
            Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
                    .map(Cidr::of)
                    .toList();

    public AddressMap {
        spaces = List.copyOf(spaces);
        ipv6 = List.copyOf(ipv6);
    }

    public static AddressMap of(Plan plan) {
        List<Taken> all = marked(taken(plan));
        List<Taken> ipv4 = all.stream().filter(it -> !it.cidr().isIpv6()).toList();
        List<Cidr> supernets =
                plan.addressPlan().supernets().stream().filter(it -> !it.isIpv6()).toList();
        List<Cidr> planned =
                supernets.isEmpty() ? List.of(AddressSpace.DEFAULT_SUPERNET) : supernets;
        Map<Cidr, List<Taken>> bySpace = new LinkedHashMap<>();
        planned.forEach(space -> bySpace.put(space, new ArrayList<>()));
        for (Taken block : ipv4) {
            Cidr space =
                    bySpace.keySet().stream()
                            .filter(it -> it.contains(block.cidr()))
                            .findFirst()
                            .orElseGet(() -> around(block.cidr()));
            bySpace.computeIfAbsent(space, _ -> new ArrayList<>()).add(block);
        }
        List<Space> spaces =
                bySpace.entrySet().stream()
                        .map(
                                entry ->
                                        space(
                                                entry.getKey(),
                                                planned.contains(entry.getKey()),
                                                entry.getValue()))
                        .toList();
        return new AddressMap(spaces, all.stream().filter(it -> it.cidr().isIpv6()).toList());
    }

    /// The private range that a block lies in, or the /8 around it, or the block itself.
    private static Cidr around(Cidr block) {
        return PRIVATE.stream()
                .filter(it -> it.contains(block))
                .findFirst()
                .orElseGet(
                        () ->
                                block.prefixBits() <= 8
                                        ? block
                                        : Cidr.of(
                                                block.canonical()
                                                                .substring(
                                                                        0,
                                                                        block.canonical()
                                                                                .indexOf('.'))
                                                        + ".0.0.0/8"));
    }

    private static Space space(Cidr cidr, boolean planned, List<Taken> taken) {
        long used = 0;
        long end = -1;
        for (Taken block : taken) {
            long first = Math.max(first(block.cidr()), end + 1);
            long last = last(block.cidr());
            used += Math.max(0, last - first + 1);
            end = Math.max(end, last);
        }
        return new Space(cidr, planned, taken, cidr.size().longValueExact() - used);
    }

    private static List<Taken> taken(Plan plan) {
        List<Taken> taken = new ArrayList<>();
        plan.regions()
                .forEach(
                        region ->
                                region.blocks()
                                        .forEach(
                                                block ->
                                                        taken.add(
                                                                new Taken(
                                                                        block,
                                                                        Taken.Kind.REGION,
                                                                        region.id().value(),
                                                                        region.id(),
                                                                        List.of()))));
        AddressPlan plans = plan.addressPlan();
        plans.reserved()
                .forEach(
                        it ->
                                taken.add(
                                        new Taken(
                                                it.cidr(),
                                                Taken.Kind.RESERVED,
                                                it.reason(),
                                                null,
                                                List.of())));
        plans.sites()
                .forEach(
                        site ->
                                site.cidrs()
                                        .forEach(
                                                block ->
                                                        taken.add(
                                                                new Taken(
                                                                        block,
                                                                        Taken.Kind.SITE,
                                                                        site.name(),
                                                                        null,
                                                                        List.of()))));
        return taken;
    }

    /// Marks what overlaps, in one sweep over the blocks by first address.
    ///
    /// Blocks nest or are apart, so those still open when one begins are those that hold it. A site
    /// in a reserved range is no overlap: the range is reserved for it.
    private static List<Taken> marked(List<Taken> taken) {
        List<Taken> sorted = taken.stream().sorted(BY_ADDRESS).toList();
        List<List<String>> overlaps = new ArrayList<>();
        sorted.forEach(_ -> overlaps.add(new ArrayList<>()));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Taken block = sorted.get(i);
            open.removeIf(outer -> !sorted.get(outer).cidr().contains(block.cidr()));
            for (int outer : open) {
                if (collide(sorted.get(outer), block)) {
                    overlaps.get(outer).add(block.name());
                    overlaps.get(i).add(sorted.get(outer).name());
                }
            }
            open.add(i);
        }
        List<Taken> marked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Taken block = sorted.get(i);
            marked.add(
                    new Taken(
                            block.cidr(),
                            block.kind(),
                            block.name(),
                            block.region(),
                            overlaps.get(i)));
        }
        return marked;
    }

    private static boolean collide(Taken one, Taken other) {
        return one.kind() == Taken.Kind.REGION || other.kind() == Taken.Kind.REGION;
    }

    private static final Comparator<Taken> BY_ADDRESS =
            Comparator.<Taken>comparingInt(it -> it.cidr().isIpv6() ? 1 : 0)
                    .thenComparing(it -> it.cidr().block().getLower().getValue())
                    .thenComparingInt(it -> it.cidr().prefixBits());

    /// The first address of an IPv4 block as a number.
    public static long first(Cidr cidr) {
        return cidr.block().getLower().toIPv4().longValue();
    }

    private static long last(Cidr cidr) {
        return first(cidr) + cidr.size().longValueExact() - 1;
    }
}
