package org.planisphere.rules.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;

/// The room for subnets inside the blocks of one region.
final class SubnetSpace {
    private SubnetSpace() {}

    /// The IPv4 blocks that a region's subnets may lie in.
    static List<Cidr> blocks(Region region) {
        return Block.of(region).stream().map(Block::cidr).filter(cidr -> !cidr.isIpv6()).toList();
    }

    /// Whether no other subnet of the region takes an address of a block.
    static boolean isFree(Region region, Subnet without, Cidr block) {
        return blocks(region).stream().anyMatch(outer -> outer.contains(block))
                && others(region, without).noneMatch(block::overlaps);
    }

    /// The first free block of a size for a subnet that has to move.
    static Optional<Cidr> next(Region region, Subnet without, int prefixBits) {
        return new AddressSpace(blocks(region), others(region, without).toList()).next(prefixBits);
    }

    private static Stream<Cidr> others(Region region, Subnet without) {
        return region.networking().subnets().stream()
                .filter(subnet -> !subnet.place().equals(without.place()))
                .map(Subnet::cidr);
    }

    /// The subnet as messages name it.
    static String name(Subnet subnet) {
        return subnet.name() == null ? "subnet" : "subnet " + subnet.name();
    }
}
