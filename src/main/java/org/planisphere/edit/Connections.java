package org.planisphere.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.RegionId;

/// Writes the items of `networking.connectivity`.
public final class Connections {
    private Connections() {}

    /// One side of a link, with what a link of its type should say from the start.
    public static String item(
            ConnectionType type,
            RegionId target,
            @Nullable ConnectionPurpose purpose,
            List<Cidr> routes) {
        StringBuilder item = new StringBuilder("{type: ").append(type.yaml());
        item.append(", target: ").append(ScalarText.of(target.value(), true));
        if (purpose != null) {
            item.append(", purpose: ").append(purpose.yaml());
        }
        switch (type) {
            case PEERING -> item.append(", encryption: provider-backbone, dns_resolution: true");
            case VPN -> item.append(", encryption: ipsec");
            case TRANSIT_GATEWAY, CLOUD_WAN -> item.append(", encryption: provider-backbone");
            case DIRECT_CONNECT, PRIVATE_LINK, PUBLIC -> {}
        }
        if (!routes.isEmpty()) {
            item.append(
                    routes.stream()
                            .map(Cidr::canonical)
                            .map(route -> ScalarText.of(route, true))
                            .collect(Collectors.joining(", ", ", routes: [", "]")));
        }
        return item.append("}").toString();
    }

    /// Whether the far side needs static routes.
    static boolean needsRoutes(ConnectionType type) {
        return type == ConnectionType.TRANSIT_GATEWAY;
    }
}
