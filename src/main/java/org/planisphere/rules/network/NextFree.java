package org.planisphere.rules.network;

import java.util.Optional;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;

/// The next free block of a plan, and the edit that gives it to a region; the same block that the
/// fixes of overlaps choose.
public final class NextFree {
    private NextFree() {}

    /// The first aligned block of a size that nobody has; empty where none is left.
    ///
    /// @param prefixBits 0..32
    public static Optional<Cidr> block(Plan plan, int prefixBits) {
        return Renumbering.next(plan, prefixBits);
    }

    /// Gives a block to a region as its main one; subnets of a block of the same size and routes to
    /// the old one move along.
    public static Fix use(Plan plan, Region region, Cidr target) {
        Cidr now = region.networking().vpcCidr();
        return now == null
                ? new Fix(
                        "Use " + target.canonical(),
                        new SetValue(region.at("/networking/vpc_cidr"), target.canonical()))
                : Renumbering.to(
                        plan,
                        new Block(region, now, region.at("/networking/vpc_cidr"), false),
                        target);
    }
}
