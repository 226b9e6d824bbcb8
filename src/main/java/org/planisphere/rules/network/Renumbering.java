package org.planisphere.rules.network;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Implied;
import org.planisphere.model.Plan;
import org.planisphere.model.Subnet;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.SetValue;

/// Gives a block other addresses, and takes its subnets and the routes to it along.
final class Renumbering {
    private static final Implied<AddressSpace> FREE =
            new Implied<>(plan -> allowed(AddressSpace.of(plan)));

    /// The connections with routes of their own, by the region they lead to.
    private static final Implied<Map<String, List<Connection>>> ROUTED =
            new Implied<>(
                    plan ->
                            plan.regions().stream()
                                    .flatMap(it -> it.networking().connectivity().stream())
                                    .filter(it -> !it.routes().isEmpty())
                                    .collect(Collectors.groupingBy(Connection::target)));

    private Renumbering() {}

    /// Moves a block to the next free one of its size; empty where none is left or where the
    /// provider chooses the addresses (IPv6).
    static Optional<Fix> toNextFree(Plan plan, Block block) {
        return block.cidr().isIpv6()
                ? Optional.empty()
                : next(plan, block.cidr().prefixBits()).map(target -> to(plan, block, target));
    }

    /// The next free block of a plan that no rule of this family objects to.
    static Optional<Cidr> next(Plan plan, int prefixBits) {
        return FREE.of(plan).next(prefixBits);
    }

    /// What is left of a space without the blocks that a rule of this family objects to.
    static AddressSpace allowed(AddressSpace space) {
        return space.without(List.of(Ranges.CONTAINER_BRIDGE, Ranges.LINK_LOCAL));
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
        for (Connection connection :
                ROUTED.of(plan).getOrDefault(block.region().id().value(), List.of())) {
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
