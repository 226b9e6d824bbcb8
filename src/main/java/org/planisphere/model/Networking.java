package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a region is addressed and connected.
public record Networking(
        @Nullable Cidr vpcCidr,
        List<Cidr> secondaryCidrs,
        @Nullable Cidr ipv6Cidr,
        List<Subnet> subnets,
        List<Connection> connectivity,
        @Nullable NatPlacement nat,
        @Nullable Edge edge,
        @Nullable ControlPlane controlPlane) {
    public Networking {
        secondaryCidrs = List.copyOf(secondaryCidrs);
        subnets = List.copyOf(subnets);
        connectivity = List.copyOf(connectivity);
    }

    /// A region about whose network nothing is written.
    public static final Networking NONE =
            new Networking(null, List.of(), null, List.of(), List.of(), null, null, null);
}
