package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.Cidr;
import org.planisphere.model.Implied;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;

/// One address block of a region and where it stands.
///
/// @param secondary whether it was added to the block that the network was made with
record Block(Region region, Cidr cidr, Place place, boolean secondary) {
    private static final Implied<List<Block>> ALL =
            new Implied<>(
                    plan ->
                            plan.regions().stream()
                                    .flatMap(region -> of(region).stream())
                                    .toList());
    private static final Implied<List<Block>> IPV4 =
            new Implied<>(
                    plan -> of(plan).stream().filter(block -> !block.cidr().isIpv6()).toList());

    /// The blocks of a region: the VPC block, secondary blocks, the IPv6 block.
    static List<Block> of(Region region) {
        List<Block> blocks = new ArrayList<>();
        Cidr vpc = region.networking().vpcCidr();
        if (vpc != null) {
            blocks.add(new Block(region, vpc, region.at("/networking/vpc_cidr"), false));
        }
        List<Cidr> more = region.networking().secondaryCidrs();
        for (int i = 0; i < more.size(); i++) {
            Place place = region.at("/networking/secondary_cidrs").child(i);
            blocks.add(new Block(region, more.get(i), place, true));
        }
        Cidr ipv6 = region.networking().ipv6Cidr();
        if (ipv6 != null) {
            blocks.add(new Block(region, ipv6, region.at("/networking/ipv6_cidr"), false));
        }
        return blocks;
    }

    static List<Block> of(Plan plan) {
        return ALL.of(plan);
    }

    static List<Block> ipv4(Plan plan) {
        return IPV4.of(plan);
    }
}
