package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way out of a region, as declared under `networking.connectivity`.
///
/// @param target a region of the plan, or a site of its address plan
/// @param preference `primary` or `backup`, where several ways lead to one target
/// @param contract what two teams have agreed about the link
/// @param requestedOn day on which the other side was asked
/// @param routes static routes towards the target, in CIDR notation
/// @param place the list item in the file
public record Connection(
        ConnectionType type,
        String target,
        @Nullable ConnectionPurpose purpose,
        @Nullable Double bandwidthMbps,
        @Nullable Double monthlyGb,
        @Nullable Encryption encryption,
        List<Cidr> routes,
        @Nullable Long asn,
        @Nullable Boolean dnsResolution,
        @Nullable Integer mtu,
        @Nullable Latency latency,
        @Nullable String preference,
        @Nullable String contract,
        @Nullable String requestedOn,
        @Nullable String acceptedOn,
        Place place) {
    public Connection {
        routes = List.copyOf(routes);
    }

    public RegionId targetRegion() {
        return new RegionId(target);
    }
}
