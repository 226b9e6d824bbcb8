package org.planisphere.rules.policy;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.Connection;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.Subnet;

/// What one evaluation is about.
///
/// @param item a store, service, link or subnet of the region; null where it is about the whole
record Subject(Plan plan, @Nullable Region region, @Nullable Object item) {
    /// Where it is written.
    Place place() {
        return switch (item) {
            case Store store -> store.place();
            case ServiceDeployment service -> service.place();
            case Connection link -> link.place();
            case Subnet subnet -> subnet.place();
            case null, default -> region == null ? plan.root() : region.at("/region");
        };
    }

    /// How a sentence calls it.
    String name() {
        String where = region == null ? plan.name() : region.id().value();
        return switch (item) {
            case Store store -> "store %s of %s".formatted(store.name(), where);
            case ServiceDeployment service -> "service %s of %s".formatted(service.name(), where);
            case Connection link ->
                    "the %s from %s to %s".formatted(link.type(), where, link.target());
            case Subnet subnet -> "subnet %s of %s".formatted(subnet.cidr(), where);
            case null, default -> where;
        };
    }
}
