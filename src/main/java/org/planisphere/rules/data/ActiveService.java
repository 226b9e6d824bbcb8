package org.planisphere.rules.data;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionIndex;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;

/// A deployment that serves, with its region.
record ActiveService(Region region, ServiceDeployment service) {
    private static final RegionIndex<ServiceId> SERVING =
            new RegionIndex<>(
                    region ->
                            region.services().deploy().stream()
                                    .filter(ActiveService::serves)
                                    .map(ServiceDeployment::name)
                                    .collect(Collectors.toSet()));

    /// The serving deployments of a region.
    static Stream<ActiveService> in(Region region) {
        return region.services().deploy().stream()
                .filter(ActiveService::serves)
                .map(it -> new ActiveService(region, it));
    }

    /// Whether the service serves in another region too.
    boolean isInSeveralRegions(Plan plan) {
        return SERVING.find(plan, service.name()).size() > 1;
    }

    /// The regions whose services serve in several only because this one runs them too.
    static Stream<RegionId> inSeveralBy(Plan plan, Region region) {
        return region.services().deploy().stream()
                .map(it -> SERVING.find(plan, it.name()))
                .filter(serving -> serving.size() == 2)
                .flatMap(Set::stream);
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
