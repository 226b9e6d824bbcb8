package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.ControlPlane;
import org.planisphere.model.Failover;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceCall;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.topology.Joined;

/// A region that another one has to reach and cannot, and why it has to.
///
/// @param place the value that asks for it
record NeededPath(Region from, Region to, String reason, Place place) {
    /// Every path that stores, calls, failover and control plane of a region ask for and that the
    /// links of the plan do not give.
    static List<NeededPath> missing(Plan plan, Region region) {
        Search search = new Search(plan, new ArrayList<>());
        search.look(region);
        return search.missing();
    }

    private record Search(Plan plan, List<NeededPath> missing) {
        void look(Region region) {
            region.stores().forEach(store -> store(region, store));
            region.services().deploy().forEach(service -> calls(region, service));
            Failover failover = region.reliability().failover();
            if (failover != null) {
                Place place = region.at("/reliability/failover/to");
                need(region, failover.to(), to -> new NeededPath(region, to, "failover", place));
            }
            ControlPlane control = region.networking().controlPlane();
            if (control != null
                    && control.managedFrom() != null
                    && !"public".equals(control.path())) {
                Place place = region.at("/networking/control_plane/managed_from");
                need(
                        region,
                        new RegionId(control.managedFrom()),
                        to -> new NeededPath(region, to, "its control plane", place));
            }
        }

        private void store(Region region, Store store) {
            need(
                    region,
                    store.source(),
                    to ->
                            new NeededPath(
                                    region,
                                    to,
                                    "the copy of " + store.name(),
                                    store.place().child("source")));
        }

        private void calls(Region region, ServiceDeployment service) {
            for (int i = 0; i < service.calls().size(); i++) {
                ServiceCall call = service.calls().get(i);
                Place place = service.place().child("calls").child(i);
                need(
                        region,
                        call.region(),
                        to -> new NeededPath(region, to, "calls of " + service.name(), place));
            }
        }

        private void need(Region from, @Nullable RegionId to, Function<Region, NeededPath> needed) {
            if (to != null && !Joined.reaches(plan, from.id(), to)) {
                plan.region(to).map(needed).ifPresent(missing::add);
            }
        }
    }
}
