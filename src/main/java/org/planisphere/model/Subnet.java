package org.planisphere.model;

import org.jspecify.annotations.Nullable;

/// A part of the VPC block, in one zone, for one tier.
public record Subnet(
        @Nullable String name,
        @Nullable String zone,
        @Nullable SubnetTier tier,
        Cidr cidr,
        @Nullable Cidr ipv6Cidr,
        @Nullable Integer expectedAddresses,
        Place place) {}
