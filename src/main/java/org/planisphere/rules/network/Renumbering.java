package org.planisphere.rules.network;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.SetValue;

/// Gives a block other addresses, and takes its subnets and the routes to it along.
final class Renumbering {
    private Renumbering() {}

    /// Moves a block to the next free one of its size; empty where none is left or where the
    /// provider chooses the addresses (IPv6).
    static Optional<Fix> toNextFree(Plan plan, Block block) {
        return block.cidr().isIpv6()
                ? Optional.empty()
                : next(AddressSpace.of(plan), block.cidr().prefixBits())
                        .map(target -> to(plan, block, target));
    }

    /// The next free block that no rule of this family objects to.
    static Optional<Cidr> next(AddressSpace space, int prefixBits) {
        return space.without(List.of(Ranges.CONTAINER_BRIDGE, Ranges.LINK_LOCAL)).next(prefixBits);
    }

    static Fix to(Plan plan, Block block, Cidr target) {
        List<TextChange> changes = new ArrayList<>();
        changes.add(new SetValue(block.place(), target.canonical()));
        if (target.prefixBits() == block.cidr().prefixBits()) {
            moveSubnets(block, target, changes);
        }
        moveRoutes(plan, block, target, changes);
        return new Fix("Use " + target.canonical(), changes);
    }

    private static void moveSubnets(Block block, Cidr target, List<TextChange> changes) {
        BigInteger offset = start(target).subtract(start(block.cidr()));
        for (Subnet subnet : block.region().networking().subnets()) {
            if (block.cidr().contains(subnet.cidr())) {
                changes.add(
                        new SetValue(subnet.place().child("cidr"), shifted(subnet.cidr(), offset)));
            }
        }
    }

    private static void moveRoutes(Plan plan, Block block, Cidr target, List<TextChange> changes) {
        for (Region region : plan.regions()) {
            for (Connection connection : region.networking().connectivity()) {
                if (!connection.targetRegion().equals(block.region().id())) {
                    continue;
                }
                for (int i = 0; i < connection.routes().size(); i++) {
                    if (connection.routes().get(i).block().equals(block.cidr().block())) {
                        changes.add(
                                new SetValue(
                                        connection.place().child("routes").child(i),
                                        target.canonical()));
                    }
                }
            }
        }
    }

    private static BigInteger start(Cidr cidr) {
        return cidr.block().getLower().getValue();
    }

    private static String shifted(Cidr cidr, BigInteger offset) {
        return cidr.block()
                        .getLower()
                        .withoutPrefixLength()
                        .increment(offset.longValueExact())
                        .toCanonicalString()
                + "/"
                + cidr.prefixBits();
    }
}
