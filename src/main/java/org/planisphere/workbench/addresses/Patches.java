package org.planisphere.workbench.addresses;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Subnet;
import org.planisphere.model.SubnetTier;
import org.planisphere.model.addresses.Space;
import org.planisphere.model.addresses.Taken;

/// Turns blocks of a plan into patches of a picture, with the words on and about them.
final class Patches {
    private Patches() {}

    /// The blocks of a space.
    static List<Patch> of(Plan plan, Space space) {
        return space.taken().stream().map(taken -> patch(plan, taken)).toList();
    }

    private static Patch patch(Plan plan, Taken taken) {
        Optional<Region> region = Optional.ofNullable(taken.region()).flatMap(plan::region);
        String style =
                switch (taken.kind()) {
                    case REGION -> "patch-" + region.map(it -> it.type().yaml()).orElse("full");
                    case RESERVED -> "patch-reserved";
                    case SITE -> "patch-site";
                };
        String use = region.map(it -> ", " + used(it, taken.cidr())).orElse("");
        String overlaps =
                taken.overlapping() ? "; overlaps " + String.join(", ", taken.overlaps()) : "";
        return new Patch(
                "block-" + taken.cidr().canonical(),
                taken.cidr(),
                style,
                taken.name(),
                "%s: %s, %s%s%s"
                        .formatted(
                                taken.name(),
                                taken.cidr().canonical(),
                                addresses(taken.cidr()),
                                use,
                                overlaps),
                taken.overlapping());
    }

    /// The subnets of a region inside one of its blocks.
    static List<Patch> of(Region region, Cidr block) {
        return region.networking().subnets().stream()
                .filter(subnet -> block.contains(subnet.cidr()))
                .map(subnet -> patch(region.id(), subnet))
                .toList();
    }

    private static Patch patch(RegionId region, Subnet subnet) {
        SubnetTier tier = subnet.tier();
        String name = Objects.requireNonNullElse(subnet.name(), subnet.cidr().canonical());
        Integer expected = subnet.expectedAddresses();
        return new Patch(
                "subnet-%s-%s".formatted(region, subnet.cidr().canonical()),
                subnet.cidr(),
                "patch-tier-" + (tier == null ? "none" : tier.yaml()),
                name,
                "%s: %s, %s%s%s%s"
                        .formatted(
                                name,
                                subnet.cidr().canonical(),
                                addresses(subnet.cidr()),
                                tier == null ? "" : ", tier " + tier,
                                subnet.zone() == null ? "" : ", zone " + subnet.zone(),
                                expected == null
                                        ? ""
                                        : String.format(
                                                Locale.ENGLISH, ", %,d expected", expected)),
                false);
    }

    /// How much of a block is in subnets, such as `31 % in subnets`.
    static String used(Region region, Cidr block) {
        double inSubnets =
                region.networking().subnets().stream()
                        .filter(subnet -> block.contains(subnet.cidr()))
                        .mapToDouble(subnet -> subnet.cidr().size().doubleValue())
                        .sum();
        return String.format(
                Locale.ENGLISH,
                "%.0f %% in subnets",
                Math.min(100, 100 * inSubnets / block.size().doubleValue()));
    }

    static String addresses(Cidr cidr) {
        return addresses(cidr.size().longValue());
    }

    static String addresses(long count) {
        return String.format(Locale.ENGLISH, "%,d addresses", count);
    }
}
