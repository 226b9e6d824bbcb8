package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// From which addresses regions take their blocks.
public record AddressPlan(
        List<Cidr> supernets,
        @Nullable Integer perRegionPrefix,
        List<Reserved> reserved,
        List<Site> sites) {
    public AddressPlan {
        supernets = List.copyOf(supernets);
        reserved = List.copyOf(reserved);
        sites = List.copyOf(sites);
    }

    public static final AddressPlan NONE = new AddressPlan(List.of(), null, List.of(), List.of());
}
