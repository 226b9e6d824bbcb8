package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.List;
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

/// A region that another one has to reach, and why.
///
/// @param place the value that asks for it
record NeededPath(Region from, Region to, String reason, Place place) {
    /// Every path that stores, calls, failovers and control planes of a plan ask for.
    static List<NeededPath> in(Plan plan) {
        List<NeededPath> paths = new ArrayList<>();
        for (Region region : plan.regions()) {
            stores(plan, region, paths);
            calls(plan, region, paths);
            Failover failover = region.reliability().failover();
            if (failover != null) {
                add(
                        plan,
                        region,
                        failover.to(),
                        "failover",
                        region.at("/reliability/failover/to"),
                        paths);
            }
            ControlPlane control = region.networking().controlPlane();
            if (control != null
                    && control.managedFrom() != null
                    && !"public".equals(control.path())) {
                add(
                        plan,
                        region,
                        new RegionId(control.managedFrom()),
                        "its control plane",
                        region.at("/networking/control_plane/managed_from"),
                        paths);
            }
        }
        return paths;
    }

    private static void stores(Plan plan, Region region, List<NeededPath> paths) {
        for (Store store : region.stores()) {
            String reason = "the copy of " + store.name();
            add(plan, region, store.source(), reason, store.place().child("source"), paths);
        }
    }

    private static void calls(Plan plan, Region region, List<NeededPath> paths) {
        for (ServiceDeployment service : region.services().deploy()) {
            for (int i = 0; i < service.calls().size(); i++) {
                ServiceCall call = service.calls().get(i);
                Place place = service.place().child("calls").child(i);
                add(plan, region, call.region(), "calls of " + service.name(), place, paths);
            }
        }
    }

    private static void add(
            Plan plan,
            Region from,
            @Nullable RegionId to,
            String reason,
            Place place,
            List<NeededPath> paths) {
        if (to != null && !to.equals(from.id())) {
            plan.region(to)
                    .ifPresent(target -> paths.add(new NeededPath(from, target, reason, place)));
        }
    }
}
