package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;

/// A deployment that serves, with its region.
record ActiveService(Region region, ServiceDeployment service) {
    /// The serving deployments of each service that serves in several regions.
    static List<ActiveService> inSeveralRegions(Plan plan) {
        Map<ServiceId, List<ActiveService>> byName = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            for (ServiceDeployment service : region.services().deploy()) {
                if (serves(service)) {
                    byName.computeIfAbsent(service.name(), _ -> new ArrayList<>())
                            .add(new ActiveService(region, service));
                }
            }
        }
        return byName.values().stream().filter(it -> it.size() > 1).flatMap(List::stream).toList();
    }

    private static boolean serves(ServiceDeployment service) {
        return service.mode() != ServiceMode.STANDBY && service.mode() != ServiceMode.DISABLED;
    }

    /// `checkout in us-west-2`.
    @Override
    public String toString() {
        return "%s in %s".formatted(service.name(), region.id());
    }
}
