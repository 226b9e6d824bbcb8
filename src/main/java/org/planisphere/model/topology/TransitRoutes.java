package org.planisphere.model.topology;

import java.util.List;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionType;

/// The static routes of transit gateways: a peering attachment never learns any by itself.
public final class TransitRoutes {
    private TransitRoutes() {}

    /// The blocks that a connection leads to no route for; none where it needs no static routes.
    public static List<Cidr> missing(Connection connection, List<Cidr> blocks) {
        return connection.type() == ConnectionType.TRANSIT_GATEWAY
                ? blocks.stream()
                        .filter(
                                block ->
                                        connection.routes().stream()
                                                .noneMatch(route -> route.contains(block)))
                        .toList()
                : List.of();
    }
}
