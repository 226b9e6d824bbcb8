package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.planisphere.model.Cidr;
import org.planisphere.model.Networking;
import org.planisphere.model.Place;
import org.planisphere.model.Region;

/// One address block of a region and where it stands.
///
/// @param secondary whether it was added to the block that the network was made with
record Block(Region region, Cidr cidr, Place place, boolean secondary) {
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

    /// Whether two regions have the same blocks at the same places.
    static boolean alike(Region one, Region other) {
        Networking here = one.networking();
        Networking there = other.networking();
        return Objects.equals(here.vpcCidr(), there.vpcCidr())
                && here.secondaryCidrs().equals(there.secondaryCidrs())
                && Objects.equals(here.ipv6Cidr(), there.ipv6Cidr());
    }

    static List<Block> ipv4(Region region) {
        return of(region).stream().filter(block -> !block.cidr().isIpv6()).toList();
    }
}
