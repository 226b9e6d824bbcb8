package org.planisphere.cost;

import java.util.Set;
import org.planisphere.cost.pricebook.Sizing;
import org.planisphere.model.Networking;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionDetails;
import org.planisphere.model.RegionType;
import org.planisphere.model.Services;
import org.planisphere.model.catalog.Facts;

/// The same region as another type: its services, copies of data and zones as that type has them.
///
/// Source of the templates: SPEC section 2.1. Full is every service, every store and capacity to
/// take over; lightweight is the services listed for such regions with caches and the replicas that
/// the region lists; read-only is what reads, on copies of the data.
record RegionAsType(Plan plan, Facts facts, Sizing sizing) {
    Region of(Region region, RegionType type) {
        if (region.type() == type) {
            return region;
        }
        Services services =
                new Services(
                        new ServicesAsType(plan, sizing).of(region, type),
                        region.services().exclude());
        return new Region(
                region.id(),
                type,
                region.provider(),
                region.root(),
                region.schemaWritten(),
                Set.copyOf(region.sections()),
                zones(region, type),
                network(region, type),
                services,
                new StoresAsType(plan, facts).of(region, type),
                region.capacity(),
                region.reliability(),
                region.routing(),
                region.observability(),
                region.compliance(),
                region.delivery(),
                region.rollout(),
                region.cost());
    }

    /// A full region spans the zones its policy asks for; no type gives zones up.
    private RegionDetails zones(Region region, RegionType type) {
        RegionDetails details = region.details();
        Integer stated = details.zones();
        int least = plan.policy(type).zonesMin();
        Integer zones =
                stated == null ? least : type == RegionType.FULL ? Math.max(stated, least) : stated;
        return details.withZones(zones);
    }

    private Networking network(Region region, RegionType type) {
        Networking network = region.networking();
        return type == RegionType.FULL ? network.withNat(plan.policy(type).nat()) : network;
    }
}
