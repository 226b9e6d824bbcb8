package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a region is addressed and connected.
///
/// @param mode `auto` or `custom`, how the provider lays out subnets
/// @param addressGrowthPerMonth relative growth of the addresses in use, such as 0.04
public record Networking(
        @Nullable Cidr vpcCidr,
        List<Cidr> secondaryCidrs,
        @Nullable Cidr ipv6Cidr,
        List<Subnet> subnets,
        List<Connection> connectivity,
        @Nullable NatPlacement nat,
        List<SegmentRule> segmentation,
        @Nullable PrivateDns dns,
        @Nullable Edge edge,
        @Nullable ControlPlane controlPlane,
        @Nullable String mode,
        @Nullable Double addressGrowthPerMonth) {
    public Networking {
        secondaryCidrs = List.copyOf(secondaryCidrs);
        subnets = List.copyOf(subnets);
        connectivity = List.copyOf(connectivity);
        segmentation = List.copyOf(segmentation);
    }

    /// A region about whose network nothing is written.
    public static final Networking NONE =
            new Networking(
                    null, List.of(), null, List.of(), List.of(), null, List.of(), null, null, null,
                    null, null);

    /// The same network with NAT placed elsewhere.
    public Networking withNat(@Nullable NatPlacement placement) {
        return new Networking(
                vpcCidr,
                secondaryCidrs,
                ipv6Cidr,
                subnets,
                connectivity,
                placement,
                segmentation,
                dns,
                edge,
                controlPlane,
                mode,
                addressGrowthPerMonth);
    }

    /// The same network with the very parts of another one where they are equal.
    Networking sharing(Networking other) {
        return equals(other)
                ? other
                : new Networking(
                        vpcCidr,
                        Shared.of(secondaryCidrs, other.secondaryCidrs),
                        ipv6Cidr,
                        Shared.of(subnets, other.subnets),
                        Shared.of(connectivity, other.connectivity),
                        nat,
                        Shared.of(segmentation, other.segmentation),
                        dns,
                        edge,
                        controlPlane,
                        mode,
                        addressGrowthPerMonth);
    }
}
